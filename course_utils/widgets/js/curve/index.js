/** Chapter 07: a curve of bumps through noisy points, under a regulariser of any strength. */

import { panels } from "../core/chart.js";
import { button, buttonRow, choice, controls, onDraw, slider } from "../core/controls.js";
import { html } from "../core/dom.js";
import { instrument } from "../core/instrument.js";
import { MOST_BUMPS, MOST_POINTS, NONE, RANGES, compute, overlay, sweep } from "./compute.js";
import css from "./curve.css";
import { errorsPanel } from "./errors_panel.js";
import { fitPanel } from "./fit_panel.js";
import { legend } from "./legend.js";
import { sentence } from "./sentence.js";
import { weightsPanel } from "./weights.js";

const FEWEST_POINTS = 6;
const weakest = Object.entries(RANGES).map(([name, [low]]) => [name, low]);

export default instrument({
  name: "a curve of bumps under a regulariser",
  initial: {
    points: 12,
    noise: 0.3,
    sample: 1,
    moved: [],
    bumps: 12,
    regulariser: NONE,
    ...Object.fromEntries(weakest),
    overlay: false,
    sweep: false,
  },

  build(view) {
    const first = view.settings.noise ?? [];
    const swept = latest((state, points) => sweep(state, points), sweepKey);
    const others = latest((state) => overlay(state, first), overlayKey);
    let numbers = null;
    view.parts.push((state) => {
      numbers = compute(state, first);
      errors.prepare(state, numbers);
    });
    const errors = errorsPanel(view); // after that: its axis is set before its handle is placed
    const fit = fitPanel(view, first);
    const weights = weightsPanel();
    errors.panel.element.append(legend(view));
    fit.panel.element.append(weights.panel.caption, weights.panel.frame);
    view.root.append(
      html("style", {}, css),
      panels(fit.panel, errors.panel),
      settingControls(view),
    );
    return (state) => {
      const many = state.overlay ? others(state) : null;
      fit.draw(numbers, many);
      weights.draw(numbers);
      errors.draw(state, state.sweep ? swept(state, numbers.points) : null);
      return sentence(state, numbers, many);
    };
  },
});

function settingControls(view) {
  return controls(
    slider(view, {
      key: "points",
      label: "points",
      min: FEWEST_POINTS,
      max: MOST_POINTS,
      whole: true,
    }),
    slider(view, { key: "noise", label: "noise", min: 0, max: 0.6, step: 0.05 }),
    slider(view, { key: "bumps", label: "bumps", min: 1, max: MOST_BUMPS, whole: true }),
    choice(view, {
      key: "regulariser",
      label: "regulariser",
      options: [NONE, ...Object.keys(RANGES)],
    }),
    ...Object.keys(RANGES).map((name) => strengthSlider(view, name)),
    buttonRow(
      "errors",
      button(view, {
        label: ({ regulariser }) =>
          regulariser === NONE ? "For all numbers of bumps" : "For all strengths",
        onclick: () => view.choose({ sweep: !view.state.sweep }),
        pressed: (state) => state.sweep,
      }),
    ),
    buttonRow(
      "sample",
      button(view, {
        label: "Draw a new sample",
        onclick: () => view.choose({ sample: view.state.sample + 1, moved: [] }),
      }),
      button(view, {
        label: "Overlay 30 others",
        onclick: () => view.choose({ overlay: !view.state.overlay }),
        pressed: (state) => state.overlay,
      }),
      button(view, {
        label: "Points as at first",
        onclick: () => view.choose({ sample: 1, moved: [] }),
        enabled: ({ sample, moved }) => sample !== 1 || moved.length > 0,
      }),
    ),
  );
}

/** Return the slider of a regulariser's strength, which is there while that one is chosen. */
function strengthSlider(view, name) {
  const [min, max] = RANGES[name];
  const enabled = ({ regulariser }) => regulariser === name;
  const row = slider(view, { key: name, label: "strength", min, max, log: true, enabled });
  onDraw(view, (state) => {
    row.hidden = !enabled(state) && !(state.regulariser === NONE && name === "L2");
  });
  return row;
}

/** Return a function that computes anew only where its key is another one than the last. */
function latest(computeOne, keyOf) {
  let [key, result] = [null, null];
  return (state, ...more) => {
    const now = keyOf(state);
    if (now !== key) [key, result] = [now, computeOne(state, ...more)];
    return result;
  };
}

function sweepKey({ points, noise, sample, moved, bumps, regulariser }) {
  const turned = regulariser === NONE ? 0 : bumps; // which is the axis otherwise
  return JSON.stringify([points, noise, sample, moved, regulariser, turned]);
}

function overlayKey({ points, noise, sample, bumps, regulariser, ...state }) {
  return JSON.stringify([points, noise, sample, bumps, regulariser, state[regulariser]]);
}
