/** One remedy: training and validation at the end over its strengths, one of which is chosen. */

import { Panel } from "../core/chart.js";
import { setAttributes, svg } from "../core/dom.js";
import { handle } from "../core/handle.js";
import { band } from "./marks.js";
import { gapText, strengthText, tickText, valueText } from "./words.js";

/**
 * Return the panel of a remedy and a function that draws its ends up to the strength seen so far.
 *
 * @param {View} view
 * @param {number} r The remedy.
 * @param {{name: string, strengths: number[]}} remedy
 * @param {function(string): number[]} domain Of the values of a measure.
 * @param {function(): object[]} ends By strength, of the present measure.
 * @param {function(number): object} choose What a strength changes in the state.
 */
export function facet(view, r, remedy, domain, ends, choose) {
  const last = remedy.strengths.length - 1;
  const panel = new Panel({
    title: remedy.name,
    width: 210,
    height: 210,
    margin: { left: 42, right: 10, bottom: 36 },
    x: {
      domain: [-0.25, last + 0.25],
      label: "strength",
      values: remedy.strengths.map((_, k) => k),
      format: (k) => strengthText(remedy.strengths[k]),
    },
    y: {
      domain: domain(view.state.measure),
      label: "",
      format: (value) => tickText(view.state.measure, value, "\u00a0%"),
    },
  });
  panel.element.classList.add("nn-strengths-facet");
  const { area } = panel;
  const spot = svg("rect", {
    class: "nn-strengths-spot",
    x: area.left,
    y: area.top,
    width: area.right - area.left,
    height: area.bottom - area.top,
    onpointerdown: (event) => view.choose(choose(nearest(panel.x.invert(panel.pointAt(event)[0])))),
  });
  const lines = { train: band(panel, "train"), validation: band(panel, "validation") };
  const gap = svg("line", { class: "nn-strengths-gap" });
  panel.plot.append(spot, lines.train.element, lines.validation.element, gap);
  const grip = handle(view, panel, {
    label: `strength of ${remedy.name}`,
    at: (state) => [state.at[r], ends()[state.at[r]].validation.mean],
    to: ([x]) => choose(nearest(x)),
    along: { value: (state) => state.at[r], min: 0, max: last, step: 1, to: choose },
    text: (state) => strengthText(remedy.strengths[state.at[r]]),
    shape: svg("circle", { class: "nn-strengths-grip", r: 8 }),
  });
  panel.above.append(grip);
  const nearest = (x) => Math.max(0, Math.min(last, Math.round(x)));
  panel.onHover(([x]) => {
    const k = nearest(x);
    const { measure, seen } = view.state;
    const name = k ? `${remedy.name} ${strengthText(remedy.strengths[k])}` : "off";
    return k > seen[r] ? `${name}: not yet looked at` : `${name}\n${told(measure, ends()[k])}`;
  });

  let drawn = null; // the measure of the axis
  function prepare({ measure }) {
    if (measure === drawn) return;
    drawn = measure;
    panel.y.domain(domain(measure));
    panel.drawAxes();
  }

  function draw(state) {
    const shown = ends().slice(0, state.seen[r] + 1);
    for (const key of ["train", "validation"]) {
      lines[key].draw(shown.map((end, k) => [panel.x(k), end[key]]));
    }
    const here = ends()[state.at[r]];
    const x = panel.x(state.at[r]);
    setAttributes(gap, {
      x1: x,
      x2: x,
      y1: panel.y(here.train.mean).toFixed(1),
      y2: panel.y(here.validation.mean).toFixed(1),
    });
    panel.element.hidden = !state.shown.includes(remedy.name);
    panel.element.classList.toggle("nn-strengths-chosen", state.remedy === r);
  }
  return { panel, prepare, draw };
}

/** Return what is told of an end. */
export function told(measure, { train, validation, gap }) {
  const range = ({ low, high }) =>
    high > low ? ` (${valueText(measure, low)} to ${valueText(measure, high)})` : "";
  return [
    `training ${valueText(measure, train.mean)}${range(train)}`,
    `validation ${valueText(measure, validation.mean)}${range(validation)}`,
    `gap ${gapText(measure, gap.mean)}`,
  ].join("\n");
}
