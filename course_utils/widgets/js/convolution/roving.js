/** Cells of a square, of which one is reached by Tab and the others by the arrow keys. */

import { setAttributes } from "../core/dom.js";
import { cellAfter } from "../shared/rows.js";

/**
 * Let the arrow keys, Home and End move the focus.
 *
 * @param {HTMLElement[]} cells As many as there can be; those of the square come first, row by row.
 * @param {function(): number} size How many rows and columns there are now.
 */
export function roving(cells, size) {
  const makeCurrent = (current) =>
    cells.forEach((cell, k) => setAttributes(cell, { tabindex: k === current ? 0 : -1 }));
  cells.forEach((cell, k) => {
    cell.addEventListener("focus", () => makeCurrent(k));
    cell.addEventListener("blur", () => makeCurrent(0));
    cell.addEventListener("keydown", (event) => {
      const side = size();
      const next = cellAfter(event.key, [Math.floor(k / side), k % side], [side, side]);
      if (!next) return;
      event.preventDefault();
      cells[next[0] * side + next[1]].focus();
    });
  });
  makeCurrent(0);
}
