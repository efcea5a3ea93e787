/** Chapter 02: three scores, their softmax, the loss, its slopes, and steps downhill. */

import { panels } from "../core/chart.js";
import { button, buttonRow, choice, controls, onDraw, slider } from "../core/controls.js";
import { html, setText } from "../core/dom.js";
import { instrument } from "../core/instrument.js";
import { short } from "../core/numbers.js";
import { barsPanel } from "./bars.js";
import { NAMES, compute, stepped } from "./compute.js";
import { OVER, curvePanel } from "./curve.js";
import css from "./loss.css";
import { LARGEST, scoresPanel, withScore } from "./scores.js";
import { apart, probability, small } from "./write.js";

const START = [2, -1, 1];

export default instrument({
  name: "softmax, cross-entropy and gradient for three classes",
  initial: { scores: START, true: 2, lr: 1, over: "probability", before: null, steps: 0, rate: 1 },

  build(view) {
    let numbers = null;
    view.parts.push((state) => {
      const { before } = state;
      const lossBefore = before && compute({ ...state, scores: before }).loss;
      numbers = { ...compute(state), before: lossBefore };
    });
    const scores = scoresPanel(view);
    const probabilities = barsPanel({
      title: "probabilities",
      label: "softmax of the scores",
      domain: [0, 1],
      write: probability,
    });
    const slopes = barsPanel({
      title: "slopes of the loss",
      label: "slope of the loss by each score",
      domain: [-1, 1],
      write: small,
    });
    const curve = curvePanel(view, () => numbers);

    const side = html("div", { class: "nn-loss-side" }, ...sideControls(view, () => numbers));
    const lower = panels(curve.panel, side);
    lower.classList.add("nn-loss-lower");

    view.root.append(
      html("style", {}, css),
      panels(scores.panel, probabilities.panel, slopes.panel),
      lower,
    );
    return (state) => {
      scores.draw(state);
      probabilities.draw(numbers.probabilities, state.true);
      slopes.draw(numbers.slopes, state.true);
      curve.draw(state);
      return sentence(state, numbers);
    };
  },
});

function sideControls(view, numbers) {
  const indexed = (names) => names.map((label, value) => ({ value, label }));
  return [
    controls(
      choice(view, {
        label: "true class",
        options: indexed(NAMES),
        value: (state) => state.true,
        changes: (label) => ({ true: label, before: null, steps: 0 }),
      }),
      ...NAMES.map((name, k) => scoreSlider(view, name, k)),
      choice(view, {
        key: "over",
        label: "loss over the",
        options: OVER.map((value) => ({ value, label: value })),
      }),
    ),
    controls(
      slider(view, { key: "lr", label: "learning rate", min: 0.1, max: 10, log: true }),
      buttonRow(
        "descent",
        button(view, { label: "One step downhill", onclick: () => takeStep(view) }),
        button(view, { label: "Reset", onclick: () => view.choose(reset()) }),
      ),
      lossChange(view, numbers),
    ),
  ];
}

function scoreSlider(view, name, k) {
  return slider(view, {
    label: `score of ${name}`,
    min: -LARGEST,
    max: LARGEST,
    // After steps the scores have all their digits, for which there is no room.
    value: ({ scores }) => Number(scores[k].toFixed(4)),
    changes: (score) => withScore(view.state, k, score),
  });
}

function takeStep(view) {
  const { state } = view;
  const { scores, steps, lr } = state;
  view.choose({ scores: stepped(state), before: scores, steps: steps + 1, rate: lr });
}

function reset() {
  return { scores: START, before: null, steps: 0 };
}

/** Return a line that says how the last step changed the loss. */
function lossChange(view, numbers) {
  const text = html("span", { class: "nn-loss-change" });
  onDraw(view, ({ steps }) => {
    const { before, loss } = numbers();
    const now = `${small(loss)}, before any step`;
    setText(text, before === null ? now : `${apart(before, loss).join(" → ")} in step ${steps}`);
  });
  return html(
    "div",
    { class: "nn-row nn-choice" },
    html("span", { class: "nn-label" }, "loss"),
    text,
  );
}

function sentence(state, { probabilities, loss, slopes, lead, rival, before }) {
  const name = NAMES[state.true];
  const p = probability(probabilities[state.true]);
  const each = NAMES.map((other, k) => `${other} ${small(slopes[k])}`).join(", ");
  return [
    before === null ? "" : stepText(state, before, loss),
    `The true class, ${name}, is ${leadText(lead, NAMES[rival])} and has probability ${p},`,
    `so the loss, −log of it, is ${small(loss)}.`,
    `The slopes of the loss, ${each}, add up to 0.`,
  ]
    .filter(Boolean)
    .join(" ");
}

function stepText({ steps, rate }, before, loss) {
  const change = `took the loss from ${apart(before, loss).join(" to ")}`;
  return `Step ${steps}, learning rate ${short(rate, 3)}, ${change}.`;
}

function leadText(lead, rival) {
  if (Math.abs(lead) < 0.005) return `level with ${rival}`;
  const points = `${short(Math.abs(lead))} ${lead > 0 ? "ahead of" : "behind"} ${rival}`;
  return lead > 0 ? `${points}, the best of the others,` : points;
}
