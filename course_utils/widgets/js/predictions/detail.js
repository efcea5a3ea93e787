/** One image, large, and a bar for the probability of each class. */

import { Drawing } from "../core/chart.js";
import { onDraw } from "../core/controls.js";
import { html, setAttributes, setText } from "../core/dom.js";
import { fixed, grouped } from "../core/numbers.js";
import { probabilityBars } from "../shared/bars.js";
import { SIDE } from "../shared/fashion_mnist.js";
import { greyCanvas } from "../shared/grey.js";
import { percent } from "./words.js";

const CELL = 6; // user units a pixel
const LAYOUT = { height: 21, gap: 4, ends: [124, 322] };
const KEY = "✓ true class   ▸ answer of the network";

/**
 * Return the panel.
 *
 * @param {View} view
 * @param {function(): {card: object, label: number, answer: number, rank: number} | null} shown
 */
export function detail(view, shown) {
  return html(
    "div",
    { class: "nn-predictions-detail" },
    picture(view, shown).element,
    bars(view, shown).element,
  );
}

function picture(view, shown) {
  const size = SIDE * CELL;
  const drawing = new Drawing({ title: "no image", width: size, height: size });
  drawing.element.classList.add("nn-predictions-picture");
  drawing.svg.setAttribute("role", "img");
  const map = greyCanvas();
  drawing.frame.prepend(map.canvas);
  const { classes } = view.settings;
  let now = null;
  onDraw(view, () => {
    const found = shown();
    map.canvas.hidden = !found;
    const name = found ? `image ${grouped(found.card.index)}` : "no image";
    setText(drawing.caption, name);
    setAttributes(drawing.svg, { "aria-label": found ? `${name}: ${classes[found.label]}` : name });
    if (!found || found.card === now) return;
    now = found.card;
    map.draw(now.levels);
  });
  return drawing;
}

function bars(view, shown) {
  const { drawing, rows } = probabilityBars(view.settings.classes, LAYOUT);
  drawing.element.append(html("p", { class: "nn-predictions-key" }, KEY));
  onDraw(view, () => {
    const found = shown();
    rows.forEach((each, k) => {
      const probability = found?.card.probabilities[k] ?? null;
      each.draw({
        probability: probability ?? 0,
        said: probability === null ? "" : percent(probability),
        told: probability === null ? null : `probability ${fixed(probability, 4)}`,
        isAnswer: k === found?.answer,
        isLabel: k === found?.label,
      });
    });
  });
  return drawing;
}
