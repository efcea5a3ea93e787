/** A cell with a small whole number that is typed, or dragged up and down. */

import { html } from "../core/dom.js";
import { grouped, readNumber } from "../core/numbers.js";
import { turnByDrag } from "../shared/turn.js";
import { LARGEST } from "./compute.js";

const PER_STEP = 9; // pixels of a drag
const KEYS = { PageUp: 1, PageDown: -1 };

/**
 * Return the cell as an input, and how to show a number in it.
 *
 * @param {View} view
 * @param {object} what
 * @param {function(object): number} what.read Its number, by the state.
 * @param {function(number, object): object} what.changes What a number changes in the state.
 * @param {function(string): void} what.complain Shows what is wrong with a typed text.
 */
export function numberCell(view, { read, changes, complain }) {
  const input = html("input", {
    type: "text",
    class: "nn-matrix-number",
    autocomplete: "off",
    spellcheck: "false",
    onchange: type,
    onfocus: () => input.select(),
  });
  let shown = null;

  function show(number) {
    if (number === shown) return;
    shown = number;
    input.value = grouped(number);
  }

  function type() {
    const number = readNumber(input.value);
    const problem = problemOf(number, input.value);
    shown = null; // the text is no longer the one shown
    if (problem) {
      show(read(view.state));
      complain(`${problem}, so ${input.value} stays.`);
      return;
    }
    complain("");
    view.choose(changes(number, view.state));
  }

  input.addEventListener("keydown", (event) => {
    if (!KEYS[event.key]) return;
    event.preventDefault();
    complain("");
    view.choose(changes(limited(read(view.state) + KEYS[event.key]), view.state));
  });
  turnByDrag(view, input, {
    read: () => read(view.state),
    turn(before, pixels, isMoved) {
      const number = limited(before + Math.round(pixels / PER_STEP));
      if (number !== read(view.state)) {
        complain("");
        view.set(changes(number, view.state));
      }
      return isMoved || number !== before;
    },
  });
  return { input, show };
}

function problemOf(number, text) {
  if (number === null || number % 1) return `“${text}” is no whole number`;
  if (Math.abs(number) > LARGEST) return `${text} is outside −${LARGEST} to ${LARGEST}`;
  return null;
}

const limited = (number) => Math.max(-LARGEST, Math.min(LARGEST, number)) + 0;
