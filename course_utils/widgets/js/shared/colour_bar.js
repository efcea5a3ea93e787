/** A bar that says which number has which colour. */

import { onDraw } from "../core/controls.js";
import { html, setText } from "../core/dom.js";
import { heatMap } from "../core/heat.js";
import { short } from "../core/numbers.js";

const CELLS = 64;

/**
 * Return the bar as an element.
 *
 * @param {View} view
 * @param {string | function(): string} label What the numbers are.
 * @param {function(): {low: number, high: number, colour: function(number): number[]}} scale Asked
 *     at each picture.
 */
export function colourBar(view, label, scale) {
  const map = heatMap(CELLS, 1);
  const [low, high] = [html("span"), html("span")];
  const name = html("span");
  onDraw(view, () => {
    setText(name, typeof label === "function" ? label() : label);
    const now = scale();
    const step = (now.high - now.low) / (CELLS - 1);
    map.draw(
      Array.from({ length: CELLS }, (_, k) => now.low + k * step),
      now.colour,
    );
    setText(low, short(now.low));
    setText(high, short(now.high));
  });
  return html("div", { class: "nn-bar" }, name, low, map.canvas, high);
}
