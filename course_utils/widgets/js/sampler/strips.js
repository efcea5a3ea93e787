/** How a random number draws a letter: letters one after the other, each as long as it is probable. */

import { onDraw } from "../core/controls.js";
import { html, setText } from "../core/dom.js";
import { fixed } from "../core/numbers.js";
import { visible } from "../shared/text/letters.js";

const NAMED = 0.035; // of the length, from which on there is room for a letter
const SEEN = 0.004; // of the length, below which a letter is a line

/** Return a strip for each model, and the mark of the random number over them. */
export function strips(view, now) {
  const { letters } = view.settings;
  const all = [0, 1].map((k) => strip(letters, "ab"[k]));
  const needle = html("i", { class: "nn-sampler-needle" });
  const number = html("span", { class: "nn-sampler-number" });
  onDraw(view, () => {
    const { answers, number: at } = now();
    all.forEach(({ element, draw }, k) => {
      element.hidden = k >= answers.length;
      if (answers[k]) draw(answers[k]);
    });
    needle.style.left = `${(100 * at).toFixed(2)}%`;
    number.style.left = `${Math.min(92, Math.max(8, 100 * at)).toFixed(2)}%`;
    setText(number, `▾ ${fixed(at)}`);
  });
  return html(
    "figure",
    { class: "nn-sampler-strips", "aria-hidden": "true" },
    html("figcaption", {}, "the next random number, and the letter it falls on"),
    html("div", { class: "nn-sampler-numbers" }, number),
    html("div", { class: "nn-sampler-lanes" }, ...all.map(({ element }) => element), needle),
  );
}

function strip(letters, key) {
  const parts = Array.from(letters, () => html("span", { class: "nn-sampler-part" }));
  const lane = html("div", { class: `nn-sampler-lane nn-sampler-lane-${key}` }, ...parts);
  const name = html("span", { class: "nn-sampler-lane-name" });
  const element = html("div", {}, name, lane);

  function draw({ shares, next, name: model }) {
    setText(name, model);
    let isOdd = false; // neighbours that can be seen differ
    parts.forEach((part, k) => {
      part.hidden = shares[k] === 0;
      part.style.width = `${(100 * shares[k]).toFixed(3)}%`;
      setText(part, shares[k] >= NAMED ? visible(letters[k]) : "");
      if (shares[k] >= SEEN) isOdd = !isOdd;
      part.classList.toggle("nn-sampler-odd", isOdd);
      part.classList.toggle("nn-sampler-thin", shares[k] < SEEN);
      part.classList.toggle("nn-sampler-hit", k === next);
    });
  }
  return { element, draw };
}
