/** The surface from above, as nested areas that add up to bands of height. */

import { contours } from "d3-contour";

import { setAttributes, svg } from "../core/dom.js";
import { EXTENT, SURFACES } from "./compute.js";

const POINTS = 126; // a side
const BANDS = 14;

/** Return the bands of the surfaces as an SVG group, and a function that shows one of them. */
export function bands(panel) {
  const element = svg("g", { class: "nn-descent-bands" });
  const drawn = {}; // each is drawn when it is first shown

  function show(surface) {
    if (!drawn[surface]) element.append((drawn[surface] = bandsOf(SURFACES[surface], panel)));
    for (const [name, group] of Object.entries(drawn)) {
      setAttributes(group, { visibility: name === surface ? "visible" : "hidden" });
    }
  }

  return { element, show };
}

function bandsOf({ loss, lowest }, panel) {
  const at = (k) => -EXTENT + (2 * EXTENT * k) / (POINTS - 1);
  const heights = Array.from(
    { length: POINTS * POINTS },
    (_, k) => loss(at(k % POINTS), at(Math.floor(k / POINTS))) - lowest,
  );
  const highest = heights.reduce((a, b) => Math.max(a, b));
  // closer together near the ground, where the way of an optimizer is decided
  const levels = Array.from({ length: BANDS - 1 }, (_, k) => highest * ((k + 1) / BANDS) ** 3);
  const corner = ([column, row]) =>
    `${panel.x(at(column - 0.5)).toFixed(1)} ${panel.y(at(row - 0.5)).toFixed(1)}`;
  const areas = contours().size([POINTS, POINTS]).thresholds(levels)(heights);
  return svg(
    "g",
    {},
    ...areas.map(({ coordinates }) => {
      const d = coordinates.flat().map((ring) => `M${ring.map(corner).join("L")}Z`);
      return svg("path", { d: d.join("") });
    }),
  );
}
