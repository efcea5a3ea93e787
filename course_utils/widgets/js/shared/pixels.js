/** A canvas of square cells whose number may change. */

import { html } from "../core/dom.js";

/** Return the canvas, and functions that draw cells on it and lay it over a drawing. */
export function pixelCanvas() {
  const canvas = html("canvas", { class: "nn-map nn-pixels", "aria-hidden": "true" });
  const context = canvas.getContext("2d");
  let image = null;

  /** Colour cell k = row * columns + column by `colour(k)`: [r, g, b]. */
  function draw(columns, rows, colour) {
    if (image?.width !== columns || image.height !== rows) {
      Object.assign(canvas, { width: columns, height: rows });
      image = context.createImageData(columns, rows);
      image.data.fill(255);
    }
    for (let k = 0; k < columns * rows; k += 1) image.data.set(colour(k), 4 * k);
    context.putImageData(image, 0, 0);
  }

  /** Lay it over a square of a drawing of some width, in user units. */
  function place(left, size, width) {
    const share = (units) => `${(100 * units) / width}%`;
    Object.assign(canvas.style, {
      left: share(left),
      top: share(left),
      width: share(size),
      height: share(size),
    });
  }

  return { canvas, draw, place };
}
