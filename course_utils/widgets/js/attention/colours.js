/** Weights as colours: paper for 0, orange for 1, grey where a letter cannot look. */

import { colourTable } from "../core/heat.js";

/** Return a function that draws a T × T matrix on a canvas of pixels. */
export function matrixOn(map) {
  let [known, theme, table] = [null, null, null];
  return (matrix, count, palette) => {
    if (matrix === known && palette === theme) return;
    if (palette !== theme) table = colourTable((share) => palette.signed(share), 0, 1);
    [known, theme] = [matrix, palette];
    const later = palette.shade(0.1);
    map.draw(count, count, (k) => (k % count > Math.floor(k / count) ? later : table(matrix[k])));
  };
}
