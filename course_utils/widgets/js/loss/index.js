/** Chapter 02: three scores, their softmax, the loss, its slopes, and steps downhill. */

import { panels } from "../core/chart.js";
import { button, buttonRow, choice, controls, onDraw, slider } from "../core/controls.js";
import { html, setText } from "../core/dom.js";
import { instrument } from "../core/instrument.js";
import { barsPanel } from "./bars.js";
import { NAMES, compute, stepped } from "./compute.js";
import { OVER, curvePanel } from "./curve.js";
import css from "./loss.css";
import { LARGEST, NO_STEPS, scoresPanel, withScore } from "./scores.js";
import { describe } from "./sentence.js";
import { apart, probability, small } from "./write.js";

export default instrument({
  name: "softmax, cross-entropy and gradient for three classes",
  initial: { scores: [2, -1, 1], true: 2, lr: 1, over: "score", ...NO_STEPS, rate: 1 },

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
      label: "slope of the loss with respect to each score",
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
      return describe(state, numbers);
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
        changes: (label) => ({ true: label, ...NO_STEPS }),
      }),
      ...NAMES.map((name, k) => scoreSlider(view, name, k)),
      choice(view, {
        key: "over",
        label: "curve: loss over",
        options: OVER.map((value) => ({ value, label: value })),
      }),
    ),
    controls(
      slider(view, { key: "lr", label: "learning rate", min: 0.1, max: 10, log: true }),
      buttonRow(
        "descent",
        button(view, { label: "One step downhill", onclick: () => takeStep(view) }),
        button(view, {
          label: "Undo steps",
          enabled: ({ origin }) => origin !== null,
          onclick: () => view.choose({ scores: view.state.origin, ...NO_STEPS }),
        }),
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
  const { scores, steps, lr, origin } = state;
  view.choose({
    scores: stepped(state),
    before: scores,
    origin: origin ?? scores,
    steps: steps + 1,
    rate: lr,
  });
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
