/** Chapter 01: a dense layer on a batch as a matrix product, cell by cell, with its shapes. */

import { choice, controls, slider } from "../core/controls.js";
import { html } from "../core/dom.js";
import { instrument } from "../core/instrument.js";
import { grouped } from "../core/numbers.js";
import { MOST, cellOf, complaint, shapes, termsOf, wronglyComputed } from "./compute.js";
import { grids } from "./grids.js";
import css from "./matrix.css";
import { runButtons } from "./run.js";
import { shapeLine } from "./shape_line.js";
import { sumLine, totalOf } from "./sum_line.js";
import { UNSOLVED, cellsOf, isKnown, resized, termCount } from "./walk.js";
import { factor, tuple } from "./words.js";

const NAMES = { input: "A_prev", weights: "W", bias: "b", output: "Z" };

export default instrument({
  name: "a dense layer as a matrix product",
  initial: {
    n: 3,
    inputs: 4,
    outputs: 2,
    transposed: true,
    a: [2, -1, 0, 1, 3, 0, 1, 2, -2, 1, 1, 3, -1, 0, 2, -3, 2, 1, 1, 0, 4, -1, 0, 2, 1],
    w: [1, 3, 2, 1, -1, 0, -2, 1, 3, 2, 2, 1, -1, 0, 1, -1, 1, 0, 2, 3],
    b: [1, -2, 0, 3],
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

function sentence(state, names) {
  if (!shapes(state).fits) return misfit(state, names);
  const trap = state.transposed ? "" : trapText(state, names);
  const picture = state.cell ? cellText(state, names) : shapeText(state, names);
  return [picture, trap].filter(Boolean).join(" ");
}

function misfit(state, { input, weights }) {
  const { left, right } = shapes(state);
  const transposed = tuple([right[1], right[0]]);
  return (
    `PyTorch raises “${complaint(state)}”, because ${counted(left[1], "column")} of ${input} ` +
    `${left[1] === 1 ? "meets" : "meet"} ${counted(right[0], "row")} of ${weights}. ${weights}.T has shape ${transposed} and fits.`
  );
}

function shapeText(state, { output }) {
  const { left, right, bias, result } = shapes(state);
  const cells = cellsOf(state);
  const computed = cells.filter((cell) => isKnown(state, cell)).length;
  return (
    `${tuple(left)} times ${tuple(right)} gives ${tuple(result)}, because the inner numbers agree; ` +
    `the bias ${tuple(bias)} is added to every row. ` +
    `Of ${counted(cells.length, "number")} of ${output}, ${computed} ${computed === 1 ? "is" : "are"} computed.`
  );
}

function cellText(state, { input, weights, output }) {
  const [row, column] = state.cell;
  const all = termsOf(state, row, column);
  const written = state.terms || termCount(state);
  const parts = all.map((term) => `${factor(term.input)}·${factor(term.weight)}`);
  parts.push(`bias ${factor(state.b[column])}`);
  const sum = `${parts.slice(0, written).join(" + ")} = ${totalOf(state, all)}`;
  const right = state.transposed
    ? `column ${column} of ${weights}.T, which is row ${column} of ${weights}`
    : `column ${column} of ${weights}`;
  return `${output}[${row}, ${column}] = ${sum}: row ${row} of ${input} times ${right}.`;
}

/** Say what is silently wrong where W is as wide as high and its transpose was forgotten. */
function trapText(state, { weights, output }) {
  const [rows, columns] = shapes(state).result;
  const wrong = wronglyComputed(state);
  if (wrong === 0) return `${weights} and ${weights}.T give the same ${output} here.`;
  const reason =
    `${weights} is square, so it fits without .T and PyTorch raises no error; but its columns ` +
    `hold one weight of each neuron, not the weights of one neuron: ` +
    `${wrong} of ${counted(rows * columns, "number")} of ${output} ${wrong === 1 ? "comes" : "come"} out wrong.`;
  if (!state.cell || !isKnown(state, state.cell)) return reason;
  const right = cellOf({ ...state, transposed: true }, ...state.cell);
  return `${reason} With ${weights}.T this one is ${grouped(right)}.`;
}

const counted = (count, noun) => `${count} ${noun}${count === 1 ? "" : "s"}`;
