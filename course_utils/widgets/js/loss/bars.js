/** Panels with one bar a class; that of the true class is hatched and named. */

import { Panel } from "../core/chart.js";
import { newId, setAttributes, setText, svg } from "../core/dom.js";
import { NAMES } from "./compute.js";

const MIDDLE = 0.62; // of a bar in its row, from the top
const THICK = 20;

/**
 * Return a panel of bars from zero, and how to draw it.
 *
 * @param {object} what
 * @param {string} what.title
 * @param {string} what.label Of the axis.
 * @param {number[]} what.domain Of the axis.
 * @param {function(number, number): string} what.write Writes the number of bar k.
 */
export function barsPanel({ title, label, domain, write }) {
  const panel = new Panel({
    title,
    width: 262,
    height: 214,
    margin: { left: 12, right: 12 },
    x: { domain, label },
    y: { domain: [NAMES.length, 0], label: "", values: [] },
  });
  panel.element.classList.add("nn-loss-bars");
  const hatch = newId("hatch");
  const zero = svg("line", { class: "nn-zero", y1: panel.area.top, y2: panel.area.bottom });
  const rows = NAMES.map((_, k) => row(panel, k));
  panel.svg.append(svg("defs", {}, hatchPattern(hatch)));
  panel.plot.append(zero, ...rows.map(({ bar }) => bar));
  panel.above.append(...rows.flatMap(({ name, number }) => [name, number]));

  function draw(values, label) {
    const origin = panel.x(0);
    setAttributes(zero, { x1: origin, x2: origin });
    rows.forEach(({ bar, name, number }, k) => {
      const end = panel.x(values[k]);
      const isTrue = k === label;
      setAttributes(bar, {
        x: Math.min(origin, end).toFixed(2),
        width: Math.abs(end - origin).toFixed(2),
        fill: isTrue ? `url(#${hatch})` : "var(--nn-grey)",
        class: isTrue ? "nn-loss-bar nn-loss-true" : "nn-loss-bar",
      });
      setText(name, isTrue ? `${NAMES[k]} (true class)` : NAMES[k]);
      setText(number, write(values[k], k));
      setAttributes(name, { "font-weight": isTrue ? 600 : 400 });
    });
  }

  return { panel, draw };
}

/** Return where the bar of class k lies, in rows from the top. */
export const middleOf = (k) => k + MIDDLE;

function row(panel, k) {
  const top = panel.y(middleOf(k)) - THICK / 2;
  const baseline = top - 9; // above the grips
  return {
    bar: svg("rect", { y: top, height: THICK }),
    name: svg("text", {
      class: "nn-loss-haloed",
      x: panel.area.left + 5,
      y: baseline,
      style: "text-anchor: start",
    }),
    number: svg("text", {
      class: "nn-loss-number nn-loss-haloed",
      x: panel.area.right,
      y: baseline,
      style: "text-anchor: end",
    }),
  };
}

function hatchPattern(id) {
  return svg(
    "pattern",
    { id, width: 7, height: 7, patternUnits: "userSpaceOnUse", patternTransform: "rotate(45)" },
    svg("rect", { class: "nn-loss-hatch-ground", width: 7, height: 7 }),
    svg("rect", { class: "nn-loss-hatch-line", width: 3, height: 7 }),
  );
}
