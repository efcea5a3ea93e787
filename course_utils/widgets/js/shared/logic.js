/** The four corners of the input plane and the classes that the logic tasks give them. */

/** The input plane reaches from -EXTENT to EXTENT in both directions. */
export const EXTENT = 3;

/** The points (x1, x2); -1 means false, 1 means true. */
export const CORNERS = [
  [-1, -1],
  [-1, 1],
  [1, -1],
  [1, 1],
];

/** Class of each corner. */
export const TASKS = {
  AND: [0, 0, 0, 1],
  OR: [0, 1, 1, 1],
  "XOR (exactly one)": [0, 1, 1, 0],
};

/** Return the name of the task with these classes; null if it has none. */
export function taskOf(classes) {
  const found = Object.entries(TASKS).find(([, task]) => String(task) === String(classes));
  return found ? found[0] : null;
}

/** Return the grid of points of the plane, rows from x2 = EXTENT down: [x1, x2] a cell. */
export function planePoints(cells) {
  const at = (k) => -EXTENT + (2 * EXTENT * (k + 0.5)) / cells; // the middle of cell k
  return Array.from({ length: cells * cells }, (_, k) => [
    at(k % cells),
    -at(Math.floor(k / cells)),
  ]);
}
