/** What the decoder makes of the whole map: pictures side by side behind the codes. */

import { onDraw } from "../core/controls.js";
import { SIDE } from "../shared/fashion_mnist.js";
import { GRID, gridPlaces, pictures } from "./compute.js";

const PIXELS = GRID * SIDE; // in a row of the map

/** Lay the pictures behind a panel; the state's `filled` shows them. */
export function wallpaper(view, panel, layers) {
  const map = panel.addHeatMap(PIXELS, PIXELS);
  let isDrawn = false; // once is enough: the decoder stays as it is
  onDraw(view, ({ filled }) => {
    map.canvas.hidden = !filled;
    if (!filled || isDrawn) return;
    isDrawn = true;
    map.draw(tiled(pictures(layers, gridPlaces(panel.x.domain(), panel.y.domain()))), grey);
  });
}

const grey = (level) => [level, level, level];

/** Return the levels of all pictures as one, row by row. */
function tiled(levels) {
  const all = new Float64Array(PIXELS * PIXELS);
  levels.forEach((picture, k) => {
    const [top, left] = [SIDE * Math.floor(k / GRID), SIDE * (k % GRID)];
    for (let row = 0; row < SIDE; row += 1) {
      const from = picture.subarray(row * SIDE, (row + 1) * SIDE);
      all.set(from, (top + row) * PIXELS + left);
    }
  });
  return all;
}
