/** Curves over the layers that differ in colour, dash and mark: the current one and kept ones. */

import { line } from "d3-shape";

import { setAttributes, svg } from "../core/dom.js";

/** How many settings can be kept beside the current one. */
export const KEPT = 5;

/** By slot: 0 is the current curve. Marks are paths around (0, 0). */
export const STYLES = [
  { colour: "var(--nn-blue)", dash: null, mark: "m -3 0 a 3 3 0 1 1 6 0 a 3 3 0 1 1 -6 0 z" },
  { colour: "var(--nn-orange)", dash: "8 4", mark: "m -2.7 -2.7 h 5.4 v 5.4 h -5.4 z" },
  { colour: "var(--nn-green)", dash: "3 3", mark: "m 0 -3.8 l 3.6 6.2 h -7.2 z" },
  { colour: "var(--nn-purple)", dash: "10 3 2 3", mark: "m 0 -4 l 4 4 l -4 4 l -4 -4 z" },
  { colour: "var(--nn-grey)", dash: "14 4", mark: "m -3.6 -2.4 h 7.2 l -3.6 6.2 z" },
  {
    colour: "var(--nn-text)",
    dash: "1 3",
    mark: "m -1 -4 h 2 v 3 h 3 v 2 h -3 v 3 h -2 v -3 h -3 v -2 h 3 z",
  },
];

/** Return a curve of a slot: its element, and a function that gives it values by layer. */
export function curve(panel, slot, lowest = -Infinity) {
  const { colour, dash, mark } = STYLES[slot];
  const path = svg("path", {
    class: "nn-depth-line",
    stroke: colour,
    "stroke-dasharray": dash,
    "stroke-width": slot ? 1.5 : 2.2,
  });
  const marks = svg("path", { fill: colour });
  const element = svg("g", {}, path, marks);
  const through = line(
    ([x]) => x,
    ([, y]) => y,
  ).digits(2);

  /** @param {number[] | null} values By layer. @param {number} from The first layer drawn, from 0. */
  function draw(values, from = 0) {
    const places = (values ?? [])
      .map((value, k) => [panel.x(k + 1), panel.y(Math.max(value, lowest))])
      .slice(from);
    setAttributes(path, { d: through(places) ?? "" });
    const d = places.map(([x, y]) => `M ${x.toFixed(1)} ${y.toFixed(1)} ${mark}`).join(" ");
    setAttributes(marks, { d });
  }

  return { element, draw };
}

/** Return a small picture of a slot's line and mark, for a legend. */
export function sample(slot) {
  const { colour, dash, mark } = STYLES[slot];
  return svg(
    "svg",
    { class: "nn-depth-sample", viewBox: "0 0 44 12", "aria-hidden": "true" },
    svg("path", {
      class: "nn-depth-line",
      d: "M 0 6 H 44",
      stroke: colour,
      "stroke-dasharray": dash,
      "stroke-width": 2,
    }),
    svg("path", { d: `M 22 6 ${mark}`, fill: colour }),
  );
}
