/** What the picture shows, in a sentence; the sum itself stands in sum_line.js. */

import { grouped } from "../core/numbers.js";
import { cellOf, shapes, termsOf, wronglyComputed } from "./compute.js";
import { cellsOf, isKnown, termCount } from "./walk.js";
import { tuple } from "./words.js";

/** Return the sentence for a state; `names` are those of the matrices. */
export function sentence(state, names) {
  if (!shapes(state).fits) return misfit(state, names);
  const picture = state.cell ? cellText(state, names) : shapeText(state, names);
  const isComplete = cellsOf(state).every((cell) => isKnown(state, cell));
  const isTrap = isComplete && !state.transposed; // before, it would say what is to be found out
  return isTrap ? `${picture} ${trapText(state, names)}` : picture;
}

function misfit(state, { input, weights }) {
  const { left, right } = shapes(state);
  const columns = `${counted(left[1], "column")} of ${input} ${left[1] === 1 ? "meets" : "meet"}`;
  return `PyTorch raises the error above, because ${columns} ${counted(right[0], "row")} of ${weights}.`;
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
  const right = `column ${column} of ${weights}${state.transposed ? ".T" : ""}`;
  const product = `Row ${row} of ${input} times ${right}`;
  const cell = `${output}[${row}, ${column}]`;
  if (state.terms === 0) return `${product}, plus a bias, gives ${cell}.`;
  const all = termCount(state);
  if (state.terms >= all) {
    return `${product}, plus the bias, is ${cell} = ${grouped(cellOf(state, row, column))}.`;
  }
  const { sum } = termsOf(state, row, column)[state.terms - 1];
  return `${product}: after ${state.terms} of ${all} terms of ${cell} the sum is ${grouped(sum)}.`;
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
  if (!state.cell) return reason;
  const right = cellOf({ ...state, transposed: true }, ...state.cell);
  return `${reason} With ${weights}.T this one is ${grouped(right)}.`;
}

const counted = (count, noun) => `${count} ${noun}${count === 1 ? "" : "s"}`;
