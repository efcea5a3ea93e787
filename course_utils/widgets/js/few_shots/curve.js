/** The accuracy against the number of labelled pictures, as far as it was tried. */

import { line } from "d3-shape";

import { Panel } from "../core/chart.js";
import { setAttributes, svg } from "../core/dom.js";
import { short } from "../core/numbers.js";

const DOT = "m -3 0 a 3 3 0 1 1 6 0 a 3 3 0 1 1 -6 0 z";

/** Return the panel, and a function that draws a state. */
export function curvePanel(view, { totals, answers }) {
  const panel = new Panel({
    title: "accuracy so far",
    width: 330,
    height: 210,
    x: { domain: [0, view.settings.count], label: "labelled pictures" },
    y: { domain: [0, 1.02], label: "", format: (share) => `${short(100 * share)}\u00a0%` },
  });
  const chance = panel.y(Math.max(...totals) / answers.length);
  const { left, right } = panel.area;
  const base = svg("line", { class: "nn-zero", x1: left, x2: right, y1: chance, y2: chance });
  const name = svg(
    "text",
    { class: "nn-few-shots-note", x: right - 4, y: chance + 15 },
    "guessing",
  );
  const curve = svg("path", { class: "nn-few-shots-line" });
  const dots = svg("path", { class: "nn-few-shots-dots" });
  const now = svg("circle", { class: "nn-ring", r: 7 });
  panel.plot.append(base, curve, dots, name);
  panel.above.append(now);
  panel.onHover(([count]) => {
    const shares = view.state.curve.filter(([n]) => n === Math.round(count));
    if (!shares.length) return null;
    const each = shares.map(([, share]) => `${short(100 * share, 1)}\u00a0%`);
    return [`${Math.round(count)} labelled`, ...new Set(each)].join("\n");
  });

  function draw({ curve: points, chosen }) {
    const places = points.map(([count, share]) => [panel.x(count), panel.y(share)]);
    setAttributes(curve, { d: line().digits(2)(places) ?? "" });
    setAttributes(dots, {
      d: places.map(([x, y]) => `M ${x.toFixed(1)} ${y.toFixed(1)} ${DOT}`).join(" "),
    });
    const isShown = places.length > 0 && points.at(-1)[0] === chosen.length;
    setAttributes(now, { visibility: isShown ? "visible" : "hidden" });
    if (isShown) setAttributes(now, { cx: places.at(-1)[0], cy: places.at(-1)[1] });
  }

  return { panel, draw };
}
