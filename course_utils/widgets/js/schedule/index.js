/** Chapter 09: two schedules side by side, and a training under each. */

import { panels } from "../core/chart.js";
import { button, buttonRow, choice, controls, onDraw, slider } from "../core/controls.js";
import { html } from "../core/dom.js";
import { instrument } from "../core/instrument.js";
import { digits } from "../core/numbers.js";
import { EPOCHS, KINDS, MOST_BATCHES, compute } from "./compute.js";
import { LIMITS, SETTINGS, edited } from "./limits.js";
import { NAMES, sample } from "./lines.js";
import { lossPanel } from "./loss_panel.js";
import { ratePanel } from "./rate_panel.js";
import css from "./schedule.css";
import { placeOf, sentence } from "./sentence.js";

const STEP = {
  kind: "step",
  per: "epoch",
  lr: 0.001,
  gamma: 0.1,
  stepSize: 5,
  warmup: 2,
  total: 20,
};

export default instrument({
  name: "learning rate schedules, and a training under each",
  initial: {
    A: STEP,
    B: { ...STEP, kind: "constant" },
    edited: "A",
    batches: MOST_BATCHES,
    window: EPOCHS, // in epochs
    axis: "log",
  },

  build(view) {
    const ofEach = Object.fromEntries(NAMES.map((name) => [name, remembered()]));
    const now = (state) =>
      Object.fromEntries(NAMES.map((name) => [name, ofEach[name](state[name], state.batches)]));
    const rates = ratePanel(view, now);
    const losses = lossPanel(now);
    for (const { panel } of [rates, losses]) {
      panel.onHover(([epochs]) => readout(view.state, now(view.state), epochs));
    }
    view.root.append(
      html("style", {}, css),
      panels(rates.panel, losses.panel),
      legend(view),
      schedules(view),
      settings(view),
    );
    return (state) => {
      rates.draw(state);
      losses.draw(state);
      return sentence(state, now(state));
    };
  },
});

/** Return `compute` with a memory of the last schedule. */
function remembered() {
  let [known, knownBatches, numbers] = [null, 0, null];
  return (schedule, batches) => {
    if (schedule !== known || batches !== knownBatches) {
      [known, knownBatches, numbers] = [schedule, batches, compute(schedule, batches)];
    }
    return numbers;
  };
}

function legend(view) {
  const items = NAMES.map((name) => {
    const text = html("span");
    onDraw(view, (state) => {
      const { kind, per } = state[name];
      const called =
        kind === "constant" ? "" : `, step() once ${per === "batch" ? "a" : "an"} ${per}`;
      text.textContent = `${name}: ${kind}${called}`;
    });
    return html("span", {}, sample(name), text);
  });
  const problem = html(
    "span",
    {},
    "Each trains on the bowl x²/2 + 2y² from (−1, 1.5): plain SGD, one step a batch, with the same " +
      "noise in its gradients. The loss is that of the bowl; its line is the mean of some batches, " +
      "its band reaches from the lowest to the highest.",
  );
  return html("div", { class: "nn-schedule-legend" }, ...items, problem);
}

/** Return the choice of which schedule is edited, and a button that copies it. */
function schedules(view) {
  const other = ({ edited }) => NAMES.find((name) => name !== edited);
  return controls(
    choice(view, { key: "edited", label: "settings of", options: NAMES }),
    buttonRow(
      "copy",
      button(view, {
        label: (state) => `${state.edited} to ${other(state)}`,
        onclick: () => view.choose({ [other(view.state)]: { ...view.state[view.state.edited] } }),
      }),
    ),
  );
}

function settings(view) {
  const of = (key) => ({
    value: (state) => state[state.edited][key],
    changes: (value) => edited(view.state, { [key]: value }),
  });
  const number = (key, label, more) => {
    const [min, max] = LIMITS[key];
    const row = slider(view, { key, label, min, max, ...of(key), ...more });
    onDraw(view, (state) => {
      row.hidden = !SETTINGS[state[state.edited].kind].includes(key);
    });
    return row;
  };
  const isOneCycle = (state) => state[state.edited].kind === "one-cycle";
  return controls(
    choice(view, { label: "schedule", options: KINDS, ...of("kind") }),
    choice(view, {
      label: "step() once a",
      options: ["epoch", "batch"],
      enabled: (state) => state[state.edited].kind !== "constant",
      ...of("per"),
    }),
    number("lr", (state) => (isOneCycle(state) ? "max_lr" : "lr"), { log: true, step: 0.05 }),
    number("stepSize", "step_size", { log: true, whole: true, step: 0.02 }),
    number("gamma", "gamma", { step: 0.05 }),
    number("warmup", "warm-up calls", { log: true, whole: true, step: 0.02 }),
    number("total", (state) => (isOneCycle(state) ? "total_steps" : "calls in all"), {
      log: true,
      whole: true,
      step: 0.02,
    }),
    slider(view, {
      key: "batches",
      label: "batches an epoch",
      min: 1,
      max: MOST_BATCHES,
      whole: true,
    }),
    choice(view, {
      key: "window",
      label: "show",
      options: [
        { value: 1, label: "the first epoch" },
        { value: EPOCHS, label: `${EPOCHS} epochs` },
      ],
    }),
    choice(view, {
      key: "axis",
      label: "rate axis",
      options: [
        { value: "log", label: "logarithmic" },
        { value: "linear", label: "linear" },
      ],
    }),
  );
}

function readout({ batches }, numbers, epochs) {
  const batch = Math.min(EPOCHS * batches, Math.max(0, Math.floor(epochs * batches)));
  const place = batch < EPOCHS * batches ? placeOf(batch, batches) : "after the last batch";
  const lines = NAMES.map((name) => {
    const { inUse, losses, end } = numbers[name];
    if (batch > end) return `${name}: no longer trained`;
    const rate = inUse[batch] >= 0 ? `rate ${digits(inUse[batch])}, ` : "";
    return `${name}: ${rate}loss ${digits(losses[batch])}`;
  });
  return [place, ...lines].join("\n");
}
