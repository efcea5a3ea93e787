/** Cells in rows, of which one is reached by Tab and the others by the arrow keys. */

import { setAttributes } from "../core/dom.js";
import { cellAfter } from "../shared/rows.js";

/**
 * Let the arrow keys, Home and End move the focus between cells.
 *
 * @param {HTMLElement[][]} cells By row and column, as many as there can be.
 * @param {function(): number[]} size How many rows and columns there are now.
 * @param {function(number[]): void} [moved] Called with the [row, column] a key leads to.
 * @returns {function(): void} To be called when the size has changed.
 */
export function roving(cells, size, moved = () => {}) {
  let current = [0, 0];

  function makeCurrent(place) {
    current = place;
    cells.forEach((row, i) =>
      row.forEach((cell, j) => {
        setAttributes(cell, { tabindex: i === current[0] && j === current[1] ? 0 : -1 });
      }),
    );
  }

  cells.forEach((row, i) =>
    row.forEach((cell, j) => {
      cell.addEventListener("focus", () => makeCurrent([i, j]));
      cell.addEventListener("keydown", (event) => {
        const place = cellAfter(event.key, [i, j], size());
        if (!place) return;
        event.preventDefault();
        cells[place[0]][place[1]].focus();
        moved(place);
      });
    }),
  );
  makeCurrent(current);
  return () => {
    const [rows, columns] = size();
    if (current[0] >= rows || current[1] >= columns) makeCurrent([0, 0]);
  };
}
