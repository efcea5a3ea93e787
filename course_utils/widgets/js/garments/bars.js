/** What the network says, and what it said of the picture as it was. */

import { onDraw } from "../core/controls.js";
import { html } from "../core/dom.js";
import { fixed } from "../core/numbers.js";
import { probabilityBars } from "../shared/bars.js";
import { percent } from "../shared/percent.js";

const LAYOUT = { height: 25, gap: 5, ends: [128, 326] };
const KEY = "✓ label   ▸ the network’s answer   ┃ as it was";

/** Return the drawing; `numbers()` has `now` and `before` (see `compute`), `isMoved` and `label`. */
export function bars(view, numbers) {
  const { drawing, rows } = probabilityBars(view.settings.classes, LAYOUT);
  drawing.element.append(html("p", { class: "nn-garments-key" }, KEY));
  onDraw(view, () => {
    const { now, before, isMoved, label } = numbers();
    rows.forEach((each, k) =>
      each.draw({
        probability: now.probabilities[k],
        said: percent(now.probabilities[k]),
        told: `logit ${fixed(now.logits[k])}\nprobability ${fixed(now.probabilities[k], 4)}`,
        earlier: isMoved ? before.probabilities[k] : null,
        isAnswer: k === now.answer,
        isLabel: k === label,
      }),
    );
  });
  return drawing;
}
