/** The whole network from left to right: image, feature maps, neurons, probabilities. */

import { onDraw } from "../core/controls.js";
import { html } from "../core/dom.js";
import { fixed } from "../core/numbers.js";
import { greyCanvas } from "../shared/grey.js";
import { pixelCanvas } from "../shared/pixels.js";
import { layerScale, oncePerPalette } from "./colours.js";
import { cellUnder, readout } from "./readout.js";
import { scores } from "./scores.js";
import { thumbnails } from "./thumbnails.js";

const TALLEST = 22; // neurons in a column
const FEWEST_COLUMNS = 4;
const NEURON = 8; // CSS pixels

/** Return the flow as an element; `numbers()` is what index.js makes of a state. */
export function flow(view, layers, numbers) {
  const element = html("div", { class: "nn-lenet-flow" });
  const tell = readout(element);
  element.prepend(
    imageColumn(view, numbers),
    ...view.settings.stages.map((stage, k) =>
      column(
        stage.name,
        `${stage.channels} × ${stage.side} × ${stage.side}`,
        thumbnails(view, k, numbers, tell),
      ),
    ),
    ...hiddenLayers(layers).map((end, k) =>
      column(`dense ${k + 1}`, layers[end - 1].outputs, neurons(view, layers, end, numbers, tell)),
    ),
    column("probabilities", "", scores(view, numbers, tell), "nn-lenet-last"),
  );
  return element;
}

function column(name, size, content, more = "") {
  return html(
    "div",
    { class: `nn-lenet-column ${more}` },
    html("div", { class: "nn-lenet-name" }, name, html("br"), String(size)),
    content,
  );
}

function imageColumn(view, numbers) {
  const map = greyCanvas();
  onDraw(view, () => map.draw(numbers().pixels));
  return column("image", "28 × 28", html("div", { class: "nn-lenet-small" }, map.canvas));
}

/** Return the numbers of the dense layers but the last, counted from 1. */
function hiddenLayers(layers) {
  const dense = layers.map(({ kind }, k) => (kind === "dense" ? k + 1 : 0)).filter(Boolean);
  return dense.slice(0, -1);
}

/** The neurons of a dense layer, after its ReLU if it has one, as a canvas. */
function neurons(view, layers, dense, numbers, tell) {
  const count = layers[dense - 1].outputs;
  const rectified = layers[dense]?.kind === "relu";
  const end = rectified ? dense + 1 : dense;
  const columns = Math.max(FEWEST_COLUMNS, Math.ceil(count / TALLEST));
  const rows = Math.ceil(count / columns);
  const map = pixelCanvas();
  Object.assign(map.canvas.style, { width: `${NEURON * columns}px`, height: `${NEURON * rows}px` });
  const values = () => numbers().now.outputs[end - 1].values;
  const scale = oncePerPalette((palette) =>
    layerScale(rectified, view.settings.reaches[end - 1], palette),
  );
  onDraw(view, (state, palette) => {
    const { colour } = scale(palette);
    const shown = values();
    map.draw(columns, rows, (k) => (k < count ? colour(shown[k]) : palette.paper));
  });
  const element = html("div", { class: "nn-lenet-neurons" }, map.canvas);
  element.addEventListener("pointermove", (event) => {
    const [row, place] = cellUnder(event, map.canvas);
    const k = row * columns + place;
    tell(k < count ? `neuron ${k}: ${fixed(values()[k])}` : null, event);
  });
  element.addEventListener("pointerleave", (event) => tell(null, event));
  return element;
}
