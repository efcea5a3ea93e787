/** The training at the strength that is looked at, round by round, and without a remedy. */

import { Panel } from "../core/chart.js";
import { setText } from "../core/dom.js";
import { course } from "./compute.js";
import { band } from "./marks.js";
import { strengthText, tickText, valueText } from "./words.js";

/** Return the panel and a function that draws a state. */
export function coursePanel(view, remedies, { rounds, steps }, domain) {
  const panel = new Panel({
    title: "over the training",
    width: 390,
    height: 260,
    margin: { left: 60, right: 14 },
    x: { domain: [0, rounds * steps], label: "step", format: String },
    y: {
      domain: [0, 1],
      label: "",
      format: (value) => tickText(view.state.measure, value, "\u00a0%"),
    },
  });
  const lines = Object.fromEntries(
    ["off", "train", "validation"].map((kind) => [kind, band(panel, kind)]),
  );
  panel.plot.append(...Object.values(lines).map(({ element }) => element));
  let shown = { now: [], off: [] };
  panel.onHover(([x]) => {
    const round = Math.max(0, Math.min(rounds - 1, Math.round(x / steps) - 1));
    const { measure } = view.state;
    const [now, off] = [shown.now[round], shown.off[round]];
    return [
      `step ${(round + 1) * steps}`,
      `training ${valueText(measure, now.train.mean)}`,
      `validation ${valueText(measure, now.validation.mean)}`,
      `validation, off ${valueText(measure, off.validation.mean)}`,
    ].join("\n");
  });

  let drawn = null;
  function draw({ measure, remedy, at }) {
    if (measure !== drawn) {
      drawn = measure;
      panel.y.domain(domain(measure));
      panel.drawAxes();
      setText(panel.labels.y, measure);
    }
    const { name, strengths, runs } = remedies[remedy];
    const position = at[remedy];
    shown = { now: course(runs[position], measure), off: course(runs[0], measure) };
    const places = (list, key) => list.map((each, k) => [panel.x((k + 1) * steps), each[key]]);
    lines.off.draw(places(shown.off, "validation"), false);
    lines.train.draw(places(shown.now, "train"), false);
    lines.validation.draw(places(shown.now, "validation"), false);
    const title = position ? `${name} ${strengthText(strengths[position])}` : "no remedy";
    setText(panel.caption, `over the training: ${title}`);
  }
  return { panel, draw };
}
