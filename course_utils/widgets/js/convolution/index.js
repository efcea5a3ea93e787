/** Chapter 06: a kernel that slides over an image, product by product. */

import { button, choice, controls, onDraw, slider } from "../core/controls.js";
import { html, setText } from "../core/dom.js";
import { instrument } from "../core/instrument.js";
import { player } from "../core/player.js";
import { SIDE } from "../shared/fashion_mnist.js";
import { compute, layout, outputSize, staying } from "./compute.js";
import css from "./convolution.css";
import { featureMap } from "./feature_map.js";
import { NAMES, OWN, nameOf, preset, reshaped, shapeOf } from "./kernels.js";
import { picture } from "./picture.js";
import { formula, sentence } from "./sentence.js";
import { shapesImage } from "./shapes.js";
import { slices } from "./slices.js";
import { strip } from "./strip.js";
import { TURN } from "./weight_cell.js";

const PER_SECOND = 20; // windows
const BRUSHES = [-1, 0, 1, 2];
const MOST_WINDOWS = outputSize(SIDE, { size: 3, stride: 1, padding: 2 }) ** 2;

export default instrument({
  name: "a kernel that slides over an image",
  initial: {
    picked: 0,
    weights: preset("left edges", { size: 3, channels: 1 }),
    own: [-2, -1, 0, -1, 1, 1, 0, 1, 2],
    brush: TURN,
    stride: 1,
    padding: 0,
    tint: 1,
    relu: false,
    whole: false,
    formula: false,
    step: 197, // where the top of the boot begins
  },

  build(view) {
    const images = imagesOf(view);
    let numbers = null;
    view.parts.push((state) => {
      numbers = compute(images[state.picked].pixels, state);
    });
    const image = picture(view, () => numbers);
    const map = featureMap(view, () => numbers, image.mark);
    view.root.append(
      html("style", {}, css),
      strip(view, images),
      html(
        "div",
        { class: "nn-convolution-layout" },
        image.drawing.element,
        slices(view, () => numbers),
        map.element,
      ),
      player(view, {
        label: "window",
        last: (state) => layout(state).last,
        most: MOST_WINDOWS - 1,
        perSecond: PER_SECOND,
      }),
      kernelControls(view),
      layerControls(view, () => numbers),
    );
    return (state) => sentence(state, numbers);
  },
});

/** Return the images from Python, and one that is drawn. */
function imagesOf(view) {
  const { data } = view;
  const bytes = new Uint8Array(data.buffer, data.byteOffset, data.byteLength);
  const size = SIDE * SIDE;
  const given = Array.from({ length: Math.floor(bytes.length / size) }, (_, k) => ({
    pixels: Array.from(bytes.subarray(k * size, (k + 1) * size)),
    name: `image ${k}`,
  }));
  return [...given, { pixels: shapesImage(), name: "drawn lines and areas" }];
}

/** What the kernel is. */
function kernelControls(view) {
  return controls(
    choice(view, {
      label: "kernel",
      options: NAMES,
      value: ({ weights }) => nameOf(weights),
      changes: (name, { weights, own }) => {
        const shape = shapeOf(weights);
        return { weights: name === OWN ? reshaped(own, shape) : preset(name, shape) };
      },
    }),
    choice(view, {
      key: "brush",
      label: "drag a weight",
      options: [
        { value: TURN, label: "up or down" },
        ...BRUSHES.map((value) => ({ value, label: `paint ${value}`.replace("-", "−") })),
      ],
    }),
  );
}

/** How it moves, and what it moves over. */
function layerControls(view, numbers) {
  const reshape = (shape, state) => staying(state, { weights: reshaped(state.weights, shape) });
  const moving = (key, label, options) =>
    choice(view, {
      key,
      label,
      options,
      changes: (value, state) => staying(state, { [key]: value }),
    });
  return controls(
    moving("stride", "stride", [1, 2, 3]),
    moving("padding", "padding", [0, 1, 2]),
    choice(view, {
      label: "size",
      options: [
        { value: 3, label: "3 × 3" },
        { value: 5, label: "5 × 5" },
      ],
      value: ({ weights }) => shapeOf(weights).size,
      changes: (size, state) => {
        const { channels } = shapeOf(state.weights);
        return reshape({ size, channels: size === 3 ? channels : 1 }, state); // 75 are too many
      },
    }),
    choice(view, {
      label: "channels",
      options: [
        { value: 1, label: "grey" },
        { value: 3, label: "red, green, blue" },
      ],
      value: ({ weights }) => shapeOf(weights).channels,
      changes: (channels, state) => {
        const { size } = shapeOf(state.weights);
        return reshape({ size: channels === 1 ? size : 3, channels }, state);
      },
    }),
    choice(view, {
      key: "relu",
      label: "ReLU",
      options: [
        { value: false, label: "off" },
        { value: true, label: "on" },
      ],
    }),
    slider(view, {
      key: "tint",
      label: "colour",
      min: 0,
      max: 9,
      whole: true,
      enabled: ({ weights }) => shapeOf(weights).channels > 1,
    }),
    choice(view, {
      key: "whole",
      label: "feature map",
      options: [
        { value: false, label: "up to the window" },
        { value: true, label: "whole" },
      ],
    }),
    formulaRow(view, numbers),
  );
}

/** The formula of the size, which an exercise asks for, so it comes when it is wanted. */
function formulaRow(view, numbers) {
  const text = html("span");
  onDraw(view, (state) => setText(text, state.formula ? formula(numbers()) : ""));
  return html(
    "div",
    { class: "nn-row nn-choice nn-long", role: "group", "aria-label": "output size" },
    html("span", { class: "nn-label" }, "output size"),
    html(
      "div",
      { class: "nn-buttons nn-convolution-formula" },
      button(view, {
        label: "Formula",
        onclick: () => view.choose({ formula: !view.state.formula }),
        pressed: ({ formula: isShown }) => isShown,
      }),
      text,
    ),
  );
}
