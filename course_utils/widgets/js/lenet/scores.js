/** The probabilities of the classes. */

import { onDraw } from "../core/controls.js";
import { html, setText } from "../core/dom.js";
import { fixed } from "../core/numbers.js";
import { percent } from "../shared/percent.js";

/** Return a row for each class: its name, a bar, and the probability. */
export function scores(view, numbers, tell) {
  const rows = view.settings.classes.map((name, k) => row(name, k, numbers, tell));
  onDraw(view, () => rows.forEach((each) => each.draw()));
  return html(
    "div",
    { class: "nn-lenet-scores" },
    ...rows.map(({ element }) => element),
    html("p", { class: "nn-lenet-key" }, "✓ label   ▸ answer   ┃ as it was"),
  );
}

function row(name, k, numbers, tell) {
  const [marks, title, share] = ["marks", "class", "share"].map((part) =>
    html("span", { class: `nn-lenet-${part}` }),
  );
  const [bar, earlier] = [
    html("i", { class: "nn-lenet-bar" }),
    html("i", { class: "nn-lenet-earlier" }),
  ];
  const track = html("span", { class: "nn-lenet-track" }, bar, earlier);
  const told = () => {
    const { logits, probabilities } = numbers().now;
    return `logit ${fixed(logits[k])}\nprobability ${fixed(probabilities[k], 4)}`;
  };
  const element = html(
    "div",
    {
      class: "nn-lenet-score",
      onpointermove: (event) => tell(told(), event),
      onpointerleave: (event) => tell(null, event),
    },
    marks,
    title,
    track,
    share,
  );
  setText(title, name);

  function draw() {
    const { now, before, isMoved, label } = numbers();
    const [isAnswer, isLabel] = [k === now.answer, k === label];
    setText(marks, `${isLabel ? "✓" : ""}${isAnswer ? "▸" : ""}`);
    setText(share, percent(now.probabilities[k]));
    bar.style.width = `${(100 * now.probabilities[k]).toFixed(1)}%`;
    earlier.style.left = `${(100 * before.probabilities[k]).toFixed(1)}%`;
    earlier.hidden = !isMoved;
    element.classList.toggle("nn-lenet-answer", isAnswer);
    element.classList.toggle("nn-lenet-label", isLabel);
  }
  return { element, draw };
}
