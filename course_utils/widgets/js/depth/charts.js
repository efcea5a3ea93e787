/** Gradient size and mean slope by layer. */

import { Panel } from "../core/chart.js";
import { setText, svg } from "../core/dom.js";
import { digits } from "../core/numbers.js";
import { curves, layerLine } from "../shared/layer_curves.js";
import { powerOfTen } from "../shared/powers.js";
import { MAX_DEPTH } from "./compute.js";

/** The logarithmic axis reaches from 10 to the minus this power to 10 to this power. */
const DECADES = 17;
/** Sizes below this one, zero included, are drawn as this one: below the axis. */
export const FLOOR = 1e-60;

const LAYERS = {
  domain: [0, MAX_DEPTH + 1],
  label: "layer",
  values: [1, 10, 20, 30, 40],
};

/** Width and margins of the chart of sizes, which the strip of colours under it shares. */
export const FRAME = { width: 330, left: 42, right: 8, domain: LAYERS.domain };

/** Return the chart of the sizes: its panel, and a function that draws it. */
export function sizeChart() {
  const powers = [-15, -10, -5, 0, 5, 10, 15];
  const panel = new Panel({
    title: "gradient size (last layer = 1)",
    width: FRAME.width,
    height: 226,
    margin: { left: FRAME.left, right: FRAME.right },
    x: LAYERS,
    y: {
      domain: [10 ** -DECADES, 10 ** DECADES],
      label: "", // the title says it, and the powers of ten need the room
      log: true,
      values: powers.map((power) => 10 ** power),
      format: powerOfTen,
    },
  });
  const one = svg("line", { class: "nn-zero", ...across(panel, 1) });
  const { element, draw } = curves(panel, FLOOR);
  const pointer = layerLine(panel, true, MAX_DEPTH);
  const note = svg("text", {
    class: "nn-layers-note",
    x: (panel.area.left + panel.area.right) / 2,
    y: panel.area.bottom - 8,
  });
  panel.plot.append(one, pointer.element, element, note);

  return {
    panel,
    draw(shown, layer, from) {
      draw(shown, ({ gradients }) => gradients, from);
      pointer.draw(layer);
      const sizes = shown[0].gradients.slice(from);
      const below = sizes.filter((size) => size < 10 ** -DECADES).length;
      setText(note, below ? `← ${below} ${below === 1 ? "layer" : "layers"} below this axis` : "");
    },
  };
}

/** Return the chart of the mean slopes. */
export function slopeChart() {
  const panel = new Panel({
    title: "mean slope of the activation",
    width: 250,
    height: 320,
    x: LAYERS,
    y: { domain: [0, 1.05], label: "mean slope" },
  });
  const { element, draw } = curves(panel);
  const pointer = layerLine(panel, false, MAX_DEPTH);
  panel.plot.append(pointer.element, element);
  return {
    panel,
    draw(shown, layer) {
      draw(shown, ({ slopes }) => slopes);
      pointer.draw(layer);
    },
  };
}

function across(panel, value) {
  const y = panel.y(value);
  return { x1: panel.area.left, x2: panel.area.right, y1: y, y2: y };
}

/** Return what is told of a layer where the pointer is. */
export function told({ gradients, slopes }, place) {
  const layer = Math.round(place);
  if (layer < 1 || layer > gradients.length) return null;
  const size = digits(gradients[layer - 1]);
  return `layer ${layer}\ngradient ${size}\nmean slope ${digits(slopes[layer - 1])}`;
}
