/** Gradient size by layer, and how far a training comes, by depth. */

import { area } from "d3-shape";

import { Panel } from "../core/chart.js";
import { setAttributes, svg } from "../core/dom.js";
import { handle } from "../core/handle.js";
import { digits, fixed } from "../core/numbers.js";
import { STYLES, curves, layerLine } from "../shared/layer_curves.js";
import { powerOfTen } from "../shared/powers.js";

const POWERS = [-20, -15, -10, -5, 0, 5, 10];
const SIZES = {
  domain: [1e-20, 1e10],
  label: "",
  log: true,
  values: POWERS.map((power) => 10 ** power),
  format: powerOfTen,
};
const MARGIN = { left: 42, right: 12 };
const BEYOND = 20; // a loss that is nowhere on its axis
const HANDLE = 3e-19; // where the handle stands on the axis of sizes

/** Return the chart of sizes by layer, and a function that draws it. */
export function sizePanel(view, numbers) {
  const most = Math.max(...view.settings.depths);
  const panel = new Panel({
    title: "gradient size of each layer's weights",
    width: 400,
    height: 300,
    margin: MARGIN,
    x: { domain: [0, most + 1], label: "layer", values: [1, 10, 20, 30, 40] },
    y: SIZES,
  });
  const { element, draw } = curves(panel);
  const bands = STYLES.map(({ colour }) =>
    svg("path", { class: "nn-depth-tools-band", fill: colour }),
  );
  const pointer = layerLine(panel, true, most);
  panel.plot.append(...bands, pointer.element, element);
  panel.above.append(
    handle(view, panel, {
      label: "layer to look at",
      at: ({ layer }) => [layer, HANDLE],
      to: ([x], { depth }) => ({ layer: Math.min(depth, Math.max(1, Math.round(x))) }),
      step: [1, 0],
      bounds: [
        [1, most],
        [1e-20, 1e10],
      ],
      text: ({ layer, depth }) => `layer ${layer} of ${depth}`,
      shape: svg("path", { class: "nn-dot", d: "M 0 -10 L 8 5 L -8 5 Z" }),
    }),
  );
  panel.onHover(([x]) => told(numbers(), Math.round(x)));
  const between = area(
    ([x]) => panel.x(x),
    ([, low]) => panel.y(low),
    ([, , high]) => panel.y(high),
  ).digits(2);

  return {
    panel,
    draw({ layer }) {
      draw(numbers(), ({ sizes }) => sizes);
      pointer.draw(layer);
      bands.forEach((band, slot) => {
        const found = numbers()[slot];
        const places = found?.low.map((low, k) => [k + 1, low, found.high[k]]);
        setAttributes(band, { d: places ? between(places) : "" });
      });
    },
  };
}

/** Return the chart of the loss after training by depth, and a function that draws it. */
export function lossPanel({ depths, steps, classes }, numbers) {
  const panel = new Panel({
    title: `loss after ${steps} steps of SGD`,
    width: 300,
    height: 300,
    margin: MARGIN,
    x: { domain: [0.5, depths.length + 0.5], label: "layers of the network", ...places(depths) },
    y: { domain: [0, 2.6], label: "" },
  });
  const { element, draw } = curves(panel);
  const { left, right, top, bottom } = panel.area;
  const line = svg("line", { class: "nn-layers-layer", y1: top, y2: bottom });
  const y = panel.y(Math.log(classes));
  const guessing = svg("line", { class: "nn-zero", x1: left, x2: right, y1: y, y2: y });
  const note = svg(
    "text",
    { class: "nn-depth-tools-note", x: panel.x(1) + 5, y: y - 6 },
    "guessing",
  );
  panel.plot.append(line, guessing, element, note);
  panel.onHover(([x]) => {
    const k = Math.round(x) - 1;
    if (!(k in depths)) return null;
    const each = numbers()
      .filter(Boolean)
      .map(({ kind, losses, lrs }) =>
        losses[k] === null
          ? `${kind}: diverges`
          : `${kind}: ${fixed(losses[k])} (learning rate ${lrs[k]})`,
      );
    return [`${depths[k]} layers, loss`, ...each].join("\n");
  });
  return {
    panel,
    draw({ depth }) {
      draw(numbers(), ({ losses }) => losses.map((loss) => loss ?? BEYOND));
      const x = panel.x(depths.indexOf(depth) + 1);
      setAttributes(line, { x1: x, x2: x });
    },
  };
}

/** Return the ticks of an axis on which the depths have equal distances. */
function places(depths) {
  return { values: depths.map((_, k) => k + 1), format: (place) => String(depths[place - 1]) };
}

function told(numbers, layer) {
  const lines = numbers
    .filter((each) => each && layer >= 1 && layer <= each.sizes.length)
    .map(({ kind, sizes }) => `${kind}: ${digits(sizes[layer - 1])}`);
  return lines.length ? [`layer ${layer}`, ...lines].join("\n") : null;
}
