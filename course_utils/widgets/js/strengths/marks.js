/** Lines, bands and marks of recordings. */

import { area, line } from "d3-shape";

import { setAttributes, svg } from "../core/dom.js";

/** By remedy: colour, dash, and a mark around (0, 0). */
export const STYLES = [
  { colour: "var(--nn-blue)", dash: null, mark: "m -4 0 a 4 4 0 1 1 8 0 a 4 4 0 1 1 -8 0 z" },
  { colour: "var(--nn-orange)", dash: "8 4", mark: "m 0 -5 l 4.6 8.6 h -9.2 z" },
  { colour: "var(--nn-green)", dash: "3 3", mark: "m -3.7 -3.7 h 7.4 v 7.4 h -7.4 z" },
  {
    colour: "var(--nn-purple)",
    dash: "10 3 2 3",
    mark: "m 0 -5.2 l 5.2 5.2 l -5.2 5.2 l -5.2 -5.2 z",
  },
  { colour: "var(--nn-grey)", dash: "14 4", mark: "m 0 5 l 4.6 -8.6 h -9.2 z" },
  { colour: "var(--nn-text)", dash: "1 3", mark: "m -4 -1 h 8 v 2 h -8 z" },
];

/** Return the style of a remedy. */
export function styleOf(remedy) {
  return STYLES[remedy % STYLES.length];
}

/** Marks of training and validation. */
export const SHAPES = {
  train: "m -3.7 -3.7 h 7.4 v 7.4 h -7.4 z",
  validation: "m -4.2 0 a 4.2 4.2 0 1 1 8.4 0 a 4.2 4.2 0 1 1 -8.4 0 z",
};

/**
 * Return a line of means in the band from the lowest to the highest seed: its element, and
 * `draw(places)` with [x, {mean, low, high}] each.
 *
 * @param {Panel} panel
 * @param {string} kind train, validation or off.
 */
export function band(panel, kind) {
  const around = svg("path", { class: `nn-strengths-band nn-strengths-${kind}` });
  const path = svg("path", { class: `nn-strengths-line nn-strengths-${kind}` });
  const marks = svg("path", { class: `nn-strengths-mark nn-strengths-${kind}` });
  const y = (value) => panel.y(value).toFixed(1);
  const outline = area(
    ([x]) => x,
    ([, { low }]) => panel.y(low),
    ([, { high }]) => panel.y(high),
  ).digits(1);
  const through = line(
    ([x]) => x,
    ([, { mean }]) => panel.y(mean),
  ).digits(1);

  function draw(places, isMarked = true) {
    const hasSpread = places.length > 1 && places.some(([, { low, high }]) => high > low);
    setAttributes(around, { d: hasSpread ? outline(places) : "" });
    setAttributes(path, { d: places.length > 1 ? through(places) : "" });
    const marked = isMarked ? places : [];
    const d = marked.map(([x, { mean }]) => moved(SHAPES[kind], x.toFixed(1), y(mean))).join(" ");
    setAttributes(marks, { d });
  }
  return { element: svg("g", {}, around, path, marks), draw };
}

/** Return a mark as a path around another place. */
export function moved(mark, x, y) {
  return `M ${x} ${y} ${mark}`;
}
