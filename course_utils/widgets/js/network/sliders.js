/** The sliders of single numbers: the output's weights and bias, and one number of a hidden neuron. */

import { onDraw, slider } from "../core/controls.js";
import { html } from "../core/dom.js";
import { HIDDEN, LARGEST, changed, nameOf, neuronOf, valueOf } from "./parameters.js";

/** Return the sliders, as an element. */
export function numberSliders(view) {
  const keys = [...HIDDEN.map((k) => `v${k + 1}`), "c"];
  const rows = keys.map((key) => numberSlider(view, key, () => key));
  return html("div", { class: "nn-network-numbers" }, ...rows, hiddenSlider(view));
}

/**
 * Return the slider of what was last selected of a hidden neuron; what belongs to the output has
 * sliders of its own.
 */
function hiddenSlider(view) {
  let last = "w11";
  const keyOf = ({ selected }) => {
    if (isHidden(selected)) last = selected;
    return last;
  };
  return numberSlider(view, (state) => shortName(keyOf(state)), keyOf);
}

function numberSlider(view, label, keyOf) {
  const row = slider(view, {
    label,
    min: -LARGEST,
    max: LARGEST,
    value: (state) => {
      const number = valueOf(state, keyOf(state));
      return state.run ? Number(number.toFixed(3)) : number;
    },
    changes: (number) => changed(view.state, keyOf(view.state), number),
  });
  onDraw(view, (state) => {
    row.classList.toggle("nn-network-selected", keyOf(state) === state.selected);
  });
  return row;
}

const isHidden = (key) => key[0] !== "v" && neuronOf(key) !== null;

/** Return what a key of a hidden neuron stands for, in few letters: "x1 → h1" or "b1". */
const shortName = (key) => (key[0] === "w" ? nameOf(key).replace("weight ", "") : key);
