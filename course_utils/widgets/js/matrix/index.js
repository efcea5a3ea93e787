/** Chapter 01: a dense layer on a batch as a matrix product, cell by cell, with its shapes. */

import { choice, controls, slider } from "../core/controls.js";
import { html, setText } from "../core/dom.js";
import { instrument } from "../core/instrument.js";
import { MOST } from "./compute.js";
import { grids } from "./grids.js";
import css from "./matrix.css";
import { runButtons } from "./run.js";
import { sentence } from "./sentence.js";
import { shapeLine } from "./shape_line.js";
import { startNumbers } from "./start.js";
import { sumLine } from "./sum_line.js";
import { UNSOLVED, resized } from "./walk.js";

const NAMES = { input: "A_prev", weights: "W", bias: "b", output: "Z" };

export default instrument({
  name: "a dense layer as a matrix product",
  initial: {
    n: 3,
    inputs: 4,
    outputs: 2,
    transposed: true,
    ...startNumbers(),
    ...UNSOLVED,
  },

  build(view) {
    const names = { ...NAMES, ...view.settings.names };
    const matrices = grids(view, names);
    const line = shapeLine(names);
    const sum = sumLine(names);
    const size = (key, label, most) =>
      slider(view, {
        label,
        min: 1,
        max: most,
        whole: true,
        value: (state) => state[key],
        changes: (number) => resized(view.state, { [key]: number }),
      });

    clearNotes(view.root);
    view.root.append(
      html("style", {}, css),
      html(
        "div",
        { class: "nn-matrix-columns" },
        matrices.element,
        html(
          "div",
          { class: "nn-matrix-right" },
          line.drawing.element,
          sum.element,
          controls(
            runButtons(view),
            choice(view, {
              label: "right factor",
              options: [
                { value: true, label: `${names.weights}.T` },
                { value: false, label: `${names.weights}, not transposed` },
              ],
              value: (state) => state.transposed,
              changes: (transposed) => ({ transposed, ...UNSOLVED }),
            }),
            size("n", "N (examples)", MOST.n),
            size("inputs", "in", MOST.inputs),
            size("outputs", "out (neurons)", MOST.outputs),
          ),
        ),
      ),
    );
    return (state) => {
      matrices.draw(state);
      line.draw(state);
      sum.draw(state);
      return sentence(state, names);
    };
  },
});

/** Take notes on typed numbers away as soon as something else is pressed. */
function clearNotes(root) {
  const clear = ({ target }) => {
    if (!target.closest("button, .nn-matrix-result")) return;
    for (const note of root.querySelectorAll(".nn-note")) setText(note, "");
  };
  root.addEventListener("pointerdown", clear);
  root.addEventListener("click", (event) => {
    if (event.detail === 0) clear(event); // by a key, so without a pointer
  });
}
