/** Hatchings, and the sizes that both drawings have in common. */

import { newId, svg } from "../core/dom.js";

/** User units a pixel of the image, and a number of the map. */
export const CELL = 10;

/** Both drawings have room for the image with the most padding. */
export const ACROSS = 32;

/** Return a path filled with slanting lines, and what they are made of. */
export function hatching(kind) {
  const id = newId("hatching");
  const square = { width: 6, height: 6 };
  const pattern = svg(
    "pattern",
    { id, ...square, patternUnits: "userSpaceOnUse", patternTransform: "rotate(45)" },
    svg("rect", { ...square, class: `nn-convolution-${kind}-ground` }),
    svg("line", { y2: 6, class: `nn-convolution-${kind}-line` }),
  );
  const path = svg("path", { fill: `url(#${id})`, "fill-rule": "evenodd" });
  return { element: svg("g", {}, svg("defs", {}, pattern), path), path };
}

/** Return a rectangle as a part of a path, in cells. */
export function rectangle(left, top, right, bottom) {
  const [x1, y1, x2, y2] = [left, top, right, bottom].map((cells) => cells * CELL);
  return right > left && bottom > top ? `M ${x1} ${y1} H ${x2} V ${y2} H ${x1} Z` : "";
}
