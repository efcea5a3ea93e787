/** What the network expects after the letter that looks. */

import { onDraw } from "../core/controls.js";
import { html, setText } from "../core/dom.js";
import { percent } from "../shared/percent.js";
import { letterBars } from "../shared/text/bars.js";
import { visible } from "../shared/text/letters.js";

const SHOWN = 10;
const LONG = 12; // letters of the text that are shown

/** Return the panel. */
export function nextPanel(view, { now }) {
  const { letters } = view.settings;
  const count = Math.min(SHOWN, letters.length);
  const title = html("figcaption");
  const key = html("p", { class: "nn-attention-key" });
  const list = letterBars(count, { label: "the next letter" });
  onDraw(view, () => {
    const { text, at, shares } = now();
    const next = text[at + 1];
    const shown = text.slice(Math.max(0, at + 1 - LONG), at + 1);
    setText(title, `expected after ${at + 1 > LONG ? "…" : ""}${visible(shown)}`);
    const order = Array.from(shares.keys()).sort((i, j) => shares[j] - shares[i]);
    const rank = next === undefined ? 0 : order.indexOf(letters.indexOf(next)) + 1;
    list.draw(
      order.slice(0, count).map((k, place) => ({
        letter: visible(letters[k]),
        shares: [shares[k]],
        told: [percent(shares[k])],
        isMarked: place + 1 === rank,
      })),
    );
    setText(key, rank ? `□ what follows in the text, no. ${rank} of ${letters.length}` : "");
  });
  const panel = html("figure", { class: "nn-panel nn-attention-next" }, title, list.element, key);
  panel.style.setProperty("--nn-width", "330px");
  return panel;
}
