/** Cells of a square, of which one is reached by Tab and the others by the arrow keys. */

import { setAttributes } from "../core/dom.js";

const ARROWS = { ArrowLeft: [0, -1], ArrowRight: [0, 1], ArrowUp: [-1, 0], ArrowDown: [1, 0] };

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
      const next = target(event.key, k, size());
      if (next === null) return;
      event.preventDefault();
      cells[next].focus();
    });
  });
  makeCurrent(0);
}

/** Return the cell to which a key leads, null for keys that lead nowhere. */
function target(key, k, size) {
  const [row, column] = [Math.floor(k / size), k % size];
  if (key === "Home") return row * size;
  if (key === "End") return row * size + size - 1;
  if (!ARROWS[key]) return null;
  const inside = (place) => Math.max(0, Math.min(size - 1, place));
  const [down, right] = ARROWS[key];
  return inside(row + down) * size + inside(column + right);
}
