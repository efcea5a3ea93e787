/** Letters that may come next, each with a bar for every model that is asked. */

import { html, setAttributes, setText } from "../../core/dom.js";
import { makeCurrent } from "../roving.js";
import { cellAfter } from "../rows.js";

/**
 * Return the list and a function that draws it; `text.css` belongs to it.
 *
 * @param {number} count Of rows.
 * @param {object} what
 * @param {string} what.label Of the list; `draw` may give it another.
 * @param {function(number): void} [what.pick] Called with the row that is pressed; without it rows
 *     are no buttons.
 */
export function letterBars(count, { label, pick = null }) {
  const rows = Array.from({ length: count }, (_, k) => row(pick && (() => pick(k))));
  const parts = rows.map(({ element }) => element);
  const element = html("div", { class: "nn-bars", role: "group", "aria-label": label }, ...parts);
  if (pick) moveByKeys(element, parts);

  /**
   * Draw rows: {letter, shares, scale, told, isMarked, isOut} each; `scale` is the share of
   * a full bar, and of each model there is a share and what is `told` of it.
   */
  function draw(entries, name = label) {
    setAttributes(element, { "aria-label": name });
    rows.forEach((each, k) => each.draw(entries[k]));
  }
  return { element, draw };
}

function row(pick) {
  const [letter, ...said] = ["letter", "share", "share"].map((part) =>
    html("span", { class: `nn-bars-${part}` }),
  );
  const bars = [0, 1].map((k) => html("i", { class: `nn-bars-bar nn-bars-${"ab"[k]}` }));
  const track = html("span", { class: "nn-bars-track" }, ...bars);
  const attributes = pick ? { type: "button", onclick: pick, tabindex: -1 } : {};
  const element = html(
    pick ? "button" : "div",
    { class: "nn-bars-row", ...attributes },
    letter,
    track,
    html("span", {}, ...said),
  );

  function draw({ letter: name, shares, scale = 1, told, isMarked = false, isOut = false }) {
    setText(letter, name);
    bars.forEach((bar, k) => {
      bar.hidden = said[k].hidden = k >= shares.length;
      if (bar.hidden) return;
      setText(said[k], told[k]);
      bar.style.width = `${((100 * shares[k]) / scale).toFixed(1)}%`;
    });
    element.classList.toggle("nn-bars-marked", isMarked);
    element.classList.toggle("nn-bars-out", isOut);
  }
  return { element, draw };
}

/** Have Tab reach one row, and arrows lead on from it. */
function moveByKeys(element, parts) {
  makeCurrent(parts, 0);
  element.addEventListener("focusin", (event) => {
    const k = parts.indexOf(event.target);
    if (k >= 0) makeCurrent(parts, k);
  });
  element.addEventListener("keydown", (event) => {
    const k = parts.indexOf(event.target);
    const next = k < 0 ? null : cellAfter(along(event.key), [0, k], [1, parts.length]);
    if (!next) return;
    event.preventDefault(); // the page does not scroll
    parts[next[1]].focus();
  });
}

const along = (key) => ({ ArrowDown: "ArrowRight", ArrowUp: "ArrowLeft" })[key] ?? key;
