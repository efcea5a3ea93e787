/** Chapter 11: a batch of points on a line, and what batch normalisation makes of it. */

import { panels } from "../core/chart.js";
import { choice, controls, slider } from "../core/controls.js";
import { html } from "../core/dom.js";
import { instrument } from "../core/instrument.js";
import { player } from "../core/player.js";
import { averagesPanel } from "./averages.js";
import css from "./batch_norm.css";
import { LAST, MOST, compute, drawn, passedTo } from "./compute.js";
import { linePanel } from "./lines.js";
import { sentence } from "./sentence.js";

export default instrument({
  name: "batch normalisation of one feature",
  initial: {
    points: drawn(0),
    count: MOST,
    gamma: 1,
    beta: 0,
    eps: 1e-5,
    momentum: 0.1,
    mode: "training",
    source: "new",
    step: 0,
    passes: [],
    dragged: null,
  },

  build(view) {
    let numbers = null;
    view.parts.push((state) => (numbers = compute(state)));
    const lines = linePanel(view, () => numbers);
    const averages = averagesPanel(() => numbers);
    view.root.append(
      html("style", {}, css),
      panels(lines.panel, averages.element),
      modeControls(view),
      player(view, {
        label: "batches",
        changes: (step) => passedTo(view.state, step),
        last: () => LAST,
        most: LAST,
        perSecond: 5,
      }),
      layerControls(view),
    );
    return (state) => {
      lines.draw(state);
      averages.draw(state);
      return sentence(state, numbers);
    };
  },
});

function modeControls(view) {
  return controls(
    choice(view, {
      key: "mode",
      label: "mode",
      options: [
        { value: "training", label: "training" },
        { value: "evaluation", label: "evaluation" },
      ],
    }),
    choice(view, {
      key: "source",
      label: "next batch",
      options: [
        { value: "new", label: "new points" },
        { value: "same", label: "the same again" },
      ],
    }),
  );
}

function layerControls(view) {
  return controls(
    slider(view, { key: "gamma", label: "weight γ", min: -3, max: 3 }),
    slider(view, { key: "beta", label: "bias β", min: -4, max: 4 }),
    slider(view, { key: "eps", label: "eps ε", min: 1e-5, max: 10, log: true, step: 0.1 }),
    slider(view, { key: "momentum", label: "momentum", min: 0, max: 1, step: 0.01 }),
    slider(view, {
      key: "count",
      label: "points",
      min: 1,
      max: MOST,
      whole: true,
      changes: (count) => ({ count, dragged: null }),
    }),
  );
}
