/** How the two schedules differ in the pictures: colour, dash and width. */

import { svg } from "../core/dom.js";

export const NAMES = ["A", "B"];

/** Return a line for a schedule. */
export function stroke(name, more = {}) {
  return svg("path", { class: `nn-schedule-line nn-schedule-${name}`, ...more });
}

/** Return a small picture of its line, for a legend. */
export function sample(name) {
  return svg(
    "svg",
    { viewBox: "-18 -8 36 16", "aria-hidden": "true" },
    stroke(name, { d: "M-18 0H18" }),
  );
}
