/** Chapter 00: a trained network to draw for, and to break. */

import { button, buttonRow, choice, controls, onDraw, slider } from "../core/controls.js";
import { html } from "../core/dom.js";
import { instrument } from "../core/instrument.js";
import { bars } from "./bars.js";
import { SIDE } from "../shared/fashion_mnist.js";
import { compute, decode } from "./compute.js";
import css from "./garments.css";
import barsCss from "../shared/bars.css";
import sheetCss from "../shared/picture.css";
import { hiddenNeurons } from "./neurons.js";
import { BRUSHES, TOOLS, pictureDrawing } from "../shared/picture.js";
import { UNMOVED, isMoved, shown } from "../shared/sheet.js";
import { strip } from "./strip.js";
import { percentInWords } from "../shared/percent.js";

const BLANK = -1; // in place of the number of a picture
const BLANK_PIXELS = new Array(SIDE * SIDE).fill(0);
const FARTHEST = 8; // pixels of a shift
const MOST_NOISE = 128; // grey levels

export default instrument({
  name: "a network that names garments",
  initial: { picked: 0, ...UNMOVED, tool: "draw", brush: "thick", hidden: false, neuron: 0 },

  build(view) {
    const { settings, data } = view;
    const { layers, pictures } = decode(
      settings,
      new Uint8Array(data.buffer, data.byteOffset, data.byteLength),
    );
    const pixelsOf = (picked) => pictures[picked] ?? BLANK_PIXELS;
    const firstAnswers = new Map();
    const asItWas = (picked) => {
      if (!firstAnswers.has(picked)) {
        firstAnswers.set(picked, compute(layers, pixelsOf(picked), settings));
      }
      return firstAnswers.get(picked);
    };
    let numbers = null;
    view.parts.push((state) => {
      const pixels = shown(pixelsOf(state.picked), state);
      numbers = {
        pixels,
        now: compute(layers, pixels, settings),
        before: asItWas(state.picked),
        isMoved: isMoved(state),
        label: settings.labels[state.picked] ?? null,
      };
    });

    view.root.append(html("style", {}, `${sheetCss}\n${barsCss}\n${css}`), strip(view, pictures));
    const answers = bars(view, () => numbers);
    const parts = [pictureDrawing(view, () => numbers.pixels, FARTHEST).element, answers.element];
    if (layers.length > 1) {
      const typical = pictures.map((_, k) => asItWas(k).preActivations[0]);
      const { toggle, element } = hiddenNeurons(view, layers, typical, () => numbers);
      answers.element.append(html("div", { class: "nn-garments-inside" }, toggle));
      parts.push(element);
    }
    const layout = html("div", { class: "nn-garments-layout" }, ...parts, moves(view));
    onDraw(view, ({ hidden }) => layout.classList.toggle("nn-garments-open", hidden));
    view.root.append(layout);
    return () => sentence(numbers, settings.classes);
  },
});

function moves(view) {
  const shift = { min: -FARTHEST, max: FARTHEST, whole: true };
  return controls(
    choice(view, { key: "tool", label: "pointer", options: TOOLS }),
    choice(view, {
      key: "brush",
      label: "brush",
      options: Object.keys(BRUSHES),
      enabled: ({ tool }) => tool !== "move",
    }),
    slider(view, { key: "right", label: "shift right", ...shift }),
    slider(view, { key: "down", label: "shift down", ...shift }),
    slider(view, { key: "turn", label: "turn left (°)", min: -180, max: 180, whole: true }),
    slider(view, { key: "noise", label: "noise", min: 0, max: MOST_NOISE, whole: true }),
    buttonRow(
      "picture",
      button(view, {
        label: "Mirror",
        onclick: () => view.choose({ mirror: !view.state.mirror }),
        pressed: ({ mirror }) => mirror,
      }),
      button(view, {
        label: "Blank sheet",
        onclick: () => view.choose({ picked: BLANK, ...UNMOVED, tool: "draw" }),
        pressed: ({ picked }) => picked === BLANK,
      }),
      button(view, {
        label: "As it was",
        onclick: () => view.choose(UNMOVED),
        enabled: isMoved,
      }),
    ),
  );
}

function sentence({ now, before, label, ...numbers }, classes) {
  const says = (said) =>
    `${classes[said.answer]}, with ${percentInWords(said.probabilities[said.answer])}`;
  const first = `The network says ${says(now)}`;
  if (label === null) {
    const count = classes.length === 10 ? "ten" : classes.length;
    return numbers.isMoved
      ? `${first}; your own picture has no label.`
      : `${first}; the sheet is blank, but one of the ${count} classes is all that it can say.`;
  }
  const verdict = now.answer === label ? "; the label is" : ", but the label is";
  const told = `${first}${verdict} ${classes[label]}.`;
  return numbers.isMoved ? `${told} As the picture was, it said ${says(before)}.` : told;
}
