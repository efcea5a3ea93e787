/** The weights of the bumps, each at the centre of its bump; those of exactly 0 have a cross. */

import { scaleSymlog } from "d3-scale";

import { Panel } from "../core/chart.js";
import { setAttributes, setText, svg } from "../core/dom.js";
import { digits, fixed } from "../core/numbers.js";
import { MOST_BUMPS } from "./compute.js";
import { FRAME } from "./fit_panel.js";

const LARGEST = 300;
const STRAIGHT = 0.3; // weights below are drawn in proportion, others by their logarithm
const CROSS = "M -4 -4 L 4 4 M -4 4 L 4 -4";

/** Return the panel and a function that draws weights. */
export function weightsPanel() {
  const panel = new Panel({
    title: "weights of the bumps",
    width: FRAME.width,
    height: 160,
    margin: { left: FRAME.left, right: FRAME.right },
    x: { domain: FRAME.domain, label: "centre of the bump" },
    y: {
      domain: [-LARGEST, LARGEST],
      label: "weight",
      values: [-100, -10, -1, 0, 1, 10, 100],
      format: (value) => digits(value),
    },
  });
  const { area } = panel;
  panel.y = scaleSymlog()
    .constant(STRAIGHT)
    .domain([-LARGEST, LARGEST])
    .range([area.bottom, area.top]);
  panel.drawAxes();
  const zero = svg("line", { class: "nn-zero", x1: area.left, x2: area.right });
  setAttributes(zero, { y1: panel.y(0), y2: panel.y(0) });
  const each = Array.from({ length: MOST_BUMPS }, () => ({
    bar: svg("rect", { class: "nn-curve-bar", width: 7 }),
    cross: svg("path", { class: "nn-curve-cross", d: CROSS }),
  }));
  const note = svg("text", { class: "nn-curve-note", y: area.top + 12, x: area.right });
  panel.plot.append(zero, ...each.flatMap(({ bar, cross }) => [bar, cross]));
  panel.above.append(note);

  let weights = [];
  panel.onHover(([x]) => {
    const k = Math.round(x * (weights.length - 1));
    const weight = weights[k];
    const size = weight === 0 ? "exactly 0" : digits(weight, 3);
    return `bump ${k + 1} at ${fixed(centreOf(k, weights.length))}\nweight ${size}`;
  });

  function draw(numbers) {
    weights = numbers.weights;
    each.forEach(({ bar, cross }, k) => {
      const weight = weights[k] ?? null;
      const isZero = weight === 0;
      setAttributes(bar, { visibility: weight === null || isZero ? "hidden" : "visible" });
      setAttributes(cross, { visibility: isZero ? "visible" : "hidden" });
      if (weight === null) return;
      const x = panel.x(centreOf(k, weights.length));
      const ends = [panel.y(0), panel.y(Math.max(-LARGEST, Math.min(LARGEST, weight)))];
      setAttributes(bar, {
        x: (x - 3.5).toFixed(1),
        y: Math.min(...ends).toFixed(1),
        height: Math.max(1, Math.abs(ends[1] - ends[0])).toFixed(1),
      });
      setAttributes(cross, { transform: `translate(${x.toFixed(1)} ${ends[0].toFixed(1)})` });
    });
    const beyond = weights.filter((weight) => Math.abs(weight) > LARGEST).length;
    setText(note, beyond ? `${beyond} beyond this axis` : "");
  }
  return { panel, draw };
}

function centreOf(k, count) {
  return count === 1 ? 0 : k / (count - 1);
}
