/** Numbers on a grid as colours, on a canvas. */

import { html } from "./dom.js";

/**
 * Return a canvas of so many cells, and a function that colours them.
 *
 * @param {number} columns
 * @param {number} rows
 * @param {boolean} [smooth] Whether colours flow from cell to cell when the canvas is enlarged.
 */
export function heatMap(columns, rows, smooth = true) {
  const canvas = html("canvas", {
    class: smooth ? "nn-map" : "nn-map nn-pixels",
    width: columns,
    height: rows,
    "aria-hidden": "true",
  });
  const context = canvas.getContext("2d");
  const image = context.createImageData(columns, rows);
  image.data.fill(255);

  /** Colour cell k = row * columns + column, rows from the top, by `colour(values[k])`. */
  function draw(values, colour) {
    const { data } = image;
    for (let k = 0; k < columns * rows; k += 1) {
      const [r, g, b] = colour(values[k]);
      data[4 * k] = r;
      data[4 * k + 1] = g;
      data[4 * k + 2] = b;
    }
    context.putImageData(image, 0, 0);
  }

  return { canvas, draw };
}

/** Return `colour(value)` by a table of 256 colours from `low` to `high`, quick for many cells. */
export function colourTable(colour, low, high) {
  const table = Array.from({ length: 256 }, (_, k) => colour(low + (k / 255) * (high - low)));
  const factor = high > low ? 255 / (high - low) : 0;
  return (value) => table[Math.max(0, Math.min(255, Math.round((value - low) * factor)))];
}
