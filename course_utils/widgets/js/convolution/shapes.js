/** A drawn image of what kernels are asked about: lines one pixel thick, a large area, a dot. */

import { SIDE } from "../shared/fashion_mnist.js";

const WHITE = 255;
const RECTANGLES = [
  { rows: [4, 4], columns: [3, 17] },
  { rows: [4, 4], columns: [22, 22] },
  { rows: [10, 23], columns: [3, 14] },
  { rows: [10, 23], columns: [20, 20] },
];

/** Return its pixels from 0 to 255, row by row. */
export function shapesImage() {
  const isIn = (place, [first, last]) => place >= first && place <= last;
  return Array.from({ length: SIDE * SIDE }, (_, k) => {
    const [row, column] = [Math.floor(k / SIDE), k % SIDE];
    const isBright = RECTANGLES.some(
      ({ rows, columns }) => isIn(row, rows) && isIn(column, columns),
    );
    return isBright ? WHITE : 0;
  });
}
