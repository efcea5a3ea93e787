/** A few images, and what the network says of them while it learns. */

import { html, setText } from "../core/dom.js";
import { digits } from "../core/numbers.js";

const SIDE = 28; // pixels

/**
 * Return a list of images with their answers.
 *
 * @param {Uint8Array} pixels Grey images of 28 × 28 pixels, one after the other.
 * @param {{classes: string[], labels: number[]}} settings
 * @returns {{element: Element, draw: function(number[][])}} `draw` takes an answer (class and
 *     confidence) for each image; none before the first.
 */
export function sampleStrip(pixels, { classes, labels }) {
  const items = labels.map((label, k) => {
    const said = html("div", {}, "…");
    const image = thumbnail(pixels.subarray(k * SIDE * SIDE, (k + 1) * SIDE * SIDE));
    const name = html("div", { class: "nn-training-label" }, classes[label]);
    const sure = html("div", {}, "");
    return { said, sure, label, element: html("li", {}, image, name, said, sure) };
  });
  const element = html(
    "ul",
    { class: "nn-training-samples", "aria-label": "images, and what the network says of them" },
    ...items.map((item) => item.element),
  );
  const draw = (answers) => {
    items.forEach(({ said, sure, label }, k) => {
      if (!answers[k]) {
        setText(said, "…");
        setText(sure, "");
        return;
      }
      const [answer, confidence] = answers[k];
      said.classList.toggle("nn-training-wrong", answer !== label);
      setText(said, answer === label ? "✓" : `✗ ${classes[answer]}`);
      setText(sure, `${digits(100 * confidence, 2)} %`);
    });
  };
  return { element, draw };
}

function thumbnail(pixels) {
  const canvas = html("canvas", { width: SIDE, height: SIDE, "aria-hidden": "true" });
  const context = canvas.getContext("2d");
  const image = context.createImageData(SIDE, SIDE);
  pixels.forEach((grey, k) => image.data.set([grey, grey, grey, 255], 4 * k));
  context.putImageData(image, 0, 0);
  return canvas;
}
