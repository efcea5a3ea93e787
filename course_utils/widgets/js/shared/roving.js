/** Parts in rows, of which one is reached by Tab and the others by keys. */

import { setAttributes } from "../core/dom.js";
import { ARROWS } from "./rows.js";

/**
 * Call `go(number)` with where a key leads: the arrows, Home and End of a row, and Page Up and Page
 * Down.
 *
 * @param {Element} element Holds the parts.
 * @param {object} what
 * @param {Element[]} what.parts Row by row.
 * @param {function(): number} what.columns In a row.
 * @param {function(number): void} what.go The number may lie before the first part or after the
 *     last.
 * @param {boolean} [what.flows] Whether the end of a row leads on to the next.
 */
export function roving(element, { parts, columns, go, flows = false }) {
  element.addEventListener("keydown", (event) => {
    const k = parts.indexOf(event.target);
    if (k < 0 || event.ctrlKey || event.metaKey || event.altKey) return;
    const next = target(event.key, k, { columns: columns(), count: parts.length, flows });
    if (next === null) return;
    event.preventDefault(); // the page does not scroll
    go(next);
  });
}

/** Have Tab reach part k. */
export function makeCurrent(parts, k) {
  parts.forEach((part, j) => setAttributes(part, { tabindex: j === k ? 0 : -1 }));
}

/** Return where a key leads, null for keys that do not move. */
function target(key, k, { columns, count, flows }) {
  const column = k % columns;
  if (key === "Home") return k - column;
  if (key === "End") return k - column + columns - 1;
  if (flows && key === "PageUp") return k - count;
  if (flows && key === "PageDown") return k + count;
  if (!ARROWS[key]) return null;
  const [down, right] = ARROWS[key];
  const leavesRow = column + right < 0 || column + right >= columns;
  return leavesRow && !flows ? k : k + down * columns + right;
}
