/** Pictures in the grey levels of the data: 0 is black and 255 white, in every theme. */

import { heatMap } from "../core/heat.js";
import { SIDE } from "./fashion_mnist.js";

const GREYS = Array.from({ length: 256 }, (_, level) => [level, level, level]);
const grey = (level) => GREYS[Math.round(level)];

/** Return a canvas of 28 by 28 pixels, and a function that draws levels from 0 to 255 on it. */
export function greyCanvas() {
  const { canvas, draw } = heatMap(SIDE, SIDE, false);
  return { canvas, draw: (levels) => draw(levels, grey) };
}
