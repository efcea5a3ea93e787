/** The kernels that made a channel, and what each adds to the number that is looked at. */

import { onDraw } from "../core/controls.js";
import { html, setAttributes, setText } from "../core/dom.js";
import { fixed } from "../core/numbers.js";
import { pixelCanvas } from "../shared/pixels.js";
import { kernelOf } from "./compute.js";
import { cellUnder, readout } from "./readout.js";
import { sourceOf, sumText } from "./sentence.js";

/** Return the kernels as an element. */
export function kernels(view, layers, numbers) {
  const most = Math.max(...layers.map((layer) => (layer.size && layer.inputs) || 0));
  const title = html("div", { class: "nn-lenet-title" });
  const note = html("p", { class: "nn-lenet-note" });
  const grid = html("div", { class: "nn-lenet-kernels" });
  const element = html("div", { class: "nn-lenet-made" }, title, grid, note);
  const tell = readout(element);
  const slices = Array.from({ length: most }, (_, c) => slice(c, layers, numbers, tell));
  grid.append(...slices.map((each) => each.element));

  onDraw(view, (state, palette) => {
    const { origin, channel } = numbers();
    const layer = layers[origin.layer];
    const all = layer.weights.subarray(
      channel * layer.inputs * layer.size ** 2,
      (channel + 1) * layer.inputs * layer.size ** 2,
    );
    const reach = all.reduce((largest, weight) => Math.max(largest, Math.abs(weight)), 0) || 1;
    const colour = (weight) => palette.signed(weight / reach);
    setText(title, titleOf(layer, sourceOf(view.settings, origin.layer)));
    setAttributes(grid, { "data-single": layer.inputs === 1 });
    slices.forEach((each, c) => {
      setAttributes(each.element, { hidden: c >= layer.inputs });
      if (c < layer.inputs) each.draw(layer, channel, origin, colour);
    });
    setText(note, sumText(view.settings, layers, numbers()));
  });
  return element;
}

function titleOf({ inputs, size }, source) {
  const shape = `${size} × ${size}`;
  if (inputs === 1) return `its kernel, ${shape}, over ${source}`;
  return `its ${inputs} kernels, ${shape}, one for each channel of ${source}`;
}

function slice(c, layers, numbers, tell) {
  const map = pixelCanvas();
  const sum = html("span");
  const element = html("div", { class: "nn-lenet-kernel" }, map.canvas, sum);
  map.canvas.addEventListener("pointermove", (event) => {
    const { origin, channel } = numbers();
    const layer = layers[origin.layer];
    const [row, column] = cellUnder(event, map.canvas);
    const weight = kernelOf(layer, channel, c)[row * layer.size + column];
    const where = layer.inputs > 1 ? `channel ${c}\n` : "";
    tell(`${where}weight, row ${row}, column ${column}: ${fixed(weight, 3)}`, event);
  });
  map.canvas.addEventListener("pointerleave", (event) => tell(null, event));

  function draw(layer, channel, origin, colour) {
    const weights = kernelOf(layer, channel, c);
    map.draw(layer.size, layer.size, (k) => colour(weights[k]));
    setText(sum, fixed(origin.slices[c]));
  }
  return { element, draw };
}
