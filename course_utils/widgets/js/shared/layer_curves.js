/** Curves over the layers of networks that differ in colour, dash and mark; `layer_curves.css` belongs to them. */

import { line } from "d3-shape";

import { setAttributes, setText, svg } from "../core/dom.js";

/** By slot; the first stands out. Marks are paths around (0, 0). */
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

/**
 * Return a curve for each slot, the first above the others; `draw` takes the numbers of each slot,
 * null where it is free, and from which layer on the first slot is drawn.
 */
export function curves(panel, lowest) {
  const each = STYLES.map((_, slot) => curve(panel, slot, lowest));
  const inFront = [...each].reverse();
  return {
    element: svg("g", {}, ...inFront.map(({ element }) => element)),
    draw(shown, valuesOf, from = 0) {
      each.forEach(({ draw }, slot) => {
        draw(shown[slot] ? valuesOf(shown[slot]) : null, slot ? 0 : from);
      });
    },
  };
}

/**
 * Return an upright line at the layer that is looked at, with its name at the top or near the
 * bottom, to the left of it in the second half of so many layers.
 */
export function layerLine(panel, isHigh, most) {
  const { top, bottom } = panel.area;
  const line = svg("line", { class: "nn-layers-layer", y1: top, y2: bottom });
  const name = svg("text", { class: "nn-layers-note", y: isHigh ? top + 12 : bottom - 22 });
  return {
    element: svg("g", {}, line, name),
    draw(layer) {
      const x = panel.x(layer);
      const isLeft = layer > most / 2;
      setAttributes(line, { x1: x, x2: x });
      setAttributes(name, {
        x: isLeft ? x - 5 : x + 5,
        style: `text-anchor: ${isLeft ? "end" : "start"}`,
      });
      setText(name, `layer ${layer}`);
    },
  };
}

/** Return a curve of a slot: its element, and a function that gives it values by layer. */
function curve(panel, slot, lowest = -Infinity) {
  const { colour, dash, mark } = STYLES[slot];
  const path = svg("path", {
    class: "nn-layers-line",
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
    { class: "nn-layers-sample", viewBox: "0 0 44 12", "aria-hidden": "true" },
    svg("path", {
      class: "nn-layers-line",
      d: "M 0 6 H 44",
      stroke: colour,
      "stroke-dasharray": dash,
      "stroke-width": 2,
    }),
    svg("path", { d: `M 22 6 ${mark}`, fill: colour }),
  );
}
