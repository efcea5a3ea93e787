/**
 * Which cell of Z is selected, how far its sum has come, and which cells are known.
 *
 * In the state, `cell` is [row, column] or null; `terms` counts what has been added up, where the
 * bias comes last; `known` lists the cells that show their number, as row * MOST.outputs + column.
 */

import { MOST, shapes } from "./compute.js";

/** What the state has before anything is computed. */
export const UNSOLVED = { cell: null, terms: 0, known: [] };

const keyOf = ([row, column]) => row * MOST.outputs + column;

/** Whether a cell shows its number. */
export const isKnown = ({ known }, cell) => known.includes(keyOf(cell));

/** Return how many terms a cell has, with the bias. */
export const termCount = ({ inputs }) => inputs + 1;

/** Select a cell; its sum is open unless it is known. */
export function select(state, cell) {
  return { cell, terms: isKnown(state, cell) ? termCount(state) : 0 };
}

/** Select a cell and compute it. */
export function solve(state, cell) {
  return { cell, terms: termCount(state), known: withKnown(state, [cell]) };
}

/** Compute all cells; the selection stays. */
export function solveAll(state) {
  const { cell } = state;
  return { known: withKnown(state, cellsOf(state)), terms: cell ? termCount(state) : 0 };
}

/** Return whether there is anything left to add up. */
export function isDone(state) {
  const cells = cellsOf(state);
  return cells.length === 0 || (cells.every((cell) => isKnown(state, cell)) && isWhole(state));
}

/** Add the next term of the selected cell, or begin with the next cell that is not known. */
export function advance(state) {
  const cell = state.cell && !isWhole(state) ? state.cell : nextOpen(state);
  if (!cell) return {};
  const terms = cell === state.cell ? state.terms + 1 : 1;
  const known = terms === termCount(state) ? withKnown(state, [cell]) : state.known;
  return { cell, terms, known };
}

/** Return the cells of Z row by row; none where the shapes do not fit. */
export function cellsOf(state) {
  const { result } = shapes(state);
  if (!result) return [];
  const [rows, columns] = result;
  return Array.from({ length: rows * columns }, (_, k) => [Math.floor(k / columns), k % columns]);
}

/** Return what other sizes change: a selected cell that is gone is selected no more. */
export function resized(state, sizes) {
  const next = { ...state, ...sizes };
  const isThere = next.cell && cellsOf(next).some((cell) => keyOf(cell) === keyOf(next.cell));
  if (!isThere) return { ...sizes, cell: null, terms: 0 };
  return { ...sizes, terms: isKnown(next, next.cell) ? termCount(next) : 0 };
}

const isWhole = (state) => !state.cell || state.terms >= termCount(state);

/** Return the first cell after the selected one that is not known, from the start again. */
function nextOpen(state) {
  const cells = cellsOf(state);
  const open = cells.filter((cell) => !isKnown(state, cell));
  const after = state.cell ? open.find((cell) => keyOf(cell) > keyOf(state.cell)) : null;
  return after ?? open[0] ?? null;
}

function withKnown({ known }, cells) {
  return [...new Set([...known, ...cells.map(keyOf)])];
}
