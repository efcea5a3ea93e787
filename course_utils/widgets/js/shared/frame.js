/** A frame that can be seen on every grey level. */

import { setAttributes, svg } from "../core/dom.js";

const LINES = [
  { stroke: "#000000", "stroke-width": 4.5 },
  { stroke: "#ffffff", "stroke-width": 2 },
];

/** Return a frame of two lines, one dark and one light, and a function that places it. */
export function frame() {
  const lines = LINES.map((line) => svg("rect", { fill: "none", ...line }));
  const element = svg("g", {}, ...lines);
  function place(left, top, width, height = width) {
    for (const line of lines) setAttributes(line, { x: left, y: top, width, height });
  }
  return { element, place };
}
