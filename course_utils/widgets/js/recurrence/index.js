/** Chapter 12: one recurrent unit, what it keeps, and what its gradient forgets. */

import { panels } from "../core/chart.js";
import { button, buttonRow, choice, controls, onDraw, slider } from "../core/controls.js";
import { html, setText } from "../core/dom.js";
import { instrument } from "../core/instrument.js";
import { digits, fixed, short } from "../core/numbers.js";
import { gradientChart, stateChart } from "./charts.js";
import { STEPS, UNITS, compute, pulse } from "./compute.js";
import { inputsPanel } from "./inputs_panel.js";
import css from "./recurrence.css";
import { sentence } from "./sentence.js";

export default instrument({
  name: "one recurrent unit over 30 steps",
  initial: {
    unit: "no activation",
    w: 0.5,
    u: 1,
    z: 0.9,
    inputs: pulse(),
    look: 20,
    kept: null,
  },

  build(view) {
    let [now, kept] = [null, null];
    view.parts.push((state) => {
      now = compute(state);
      kept = state.kept && compute(state.kept);
    });
    const [states, gradients] = [stateChart(), gradientChart(view)];
    states.panel.onHover(([place]) => told(now, place));
    gradients.panel.onHover(([place]) => told(now, place));

    view.root.append(
      html("style", {}, css),
      formula(view),
      panels(
        html(
          "div",
          { class: "nn-recurrence-left" },
          inputsPanel(view).element,
          states.panel.element,
        ),
        gradients.panel,
      ),
      legend(view),
      settings(view),
    );
    return (state) => {
      states.draw(now, kept, state.look);
      gradients.draw(now, kept, state.look);
      return sentence(now, state);
    };
  },
});

function settings(view) {
  return controls(
    choice(view, { key: "unit", label: "unit", options: Object.keys(UNITS) }),
    slider(view, { key: "w", label: "weight w", min: -1.5, max: 1.5, step: 0.05 }),
    slider(view, { key: "u", label: "weight u", min: -2, max: 2, step: 0.1 }),
    slider(view, {
      key: "z",
      label: "gate z",
      min: 0,
      max: 1,
      step: 0.01,
      enabled: ({ unit }) => UNITS[unit].isGated,
    }),
    keptRow(view),
    inputRow(view),
  );
}

function inputRow(view) {
  const fill = (label, value) =>
    button(view, { label, onclick: () => view.choose({ inputs: pulse().map(value) }) });
  const row = buttonRow(
    "input",
    fill("Pulse at step 1", (x) => x),
    fill("1 at every step", () => 1),
    fill("0 at every step", () => 0),
  );
  row.classList.add("nn-long");
  return row;
}

function keptRow(view) {
  return buttonRow(
    "curve",
    button(view, {
      label: "Keep this curve",
      onclick: () => view.choose({ kept: settingOf(view.state) }),
    }),
    button(view, {
      label: "Remove it",
      onclick: () => view.choose({ kept: null }),
      enabled: ({ kept }) => kept !== null,
    }),
  );
}

/** Return what the unit computes as a line of text, with its present numbers. */
function formula(view) {
  const line = html("p", { class: "nn-recurrence-formula" });
  onDraw(view, ({ unit, w, u, z }) => {
    const sum = `${short(w, 3)} · h(t − 1) ${u < 0 ? "−" : "+"} ${short(Math.abs(u), 3)} · x(t)`;
    const text = {
      "no activation": `h(t) = ${sum}`,
      tanh: `h(t) = tanh(${sum})`,
      "tanh with a gate": `h(t) = ${short(z, 3)} · h(t − 1) + ${short(1 - z, 3)} · tanh(${sum})`,
    };
    setText(line, text[unit]);
  });
  return line;
}

function legend(view) {
  const line = html("p", { class: "nn-recurrence-legend" });
  onDraw(view, ({ kept }) => {
    const marks = "● above 0, ▽ below 0; the gradient is drawn by its size.";
    setText(line, kept ? `${marks} Dashed: ${settingText(kept)}.` : marks);
  });
  return line;
}

function settingOf({ unit, w, u, z, inputs }) {
  return { unit, w, u, z, inputs };
}

function settingText({ unit, w, u, z }) {
  const gate = UNITS[unit].isGated ? `, z = ${short(z, 3)}` : "";
  return `${unit}, w = ${short(w, 3)}, u = ${short(u, 3)}${gate}`;
}

function told({ states, factors, gradients }, place) {
  const k = Math.round(place) - 1;
  if (k < 0 || k >= STEPS) return null;
  return (
    `step ${k + 1}\nstate ${digits(states[k], 3)}\nfactor ${fixed(factors[k], 3)}\n` +
    `gradient ${digits(gradients[k], 3)}`
  );
}
