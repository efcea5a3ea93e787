/** A weight that is typed, dragged up and down, or painted. */

import { html } from "../core/dom.js";
import { readNumber, short } from "../core/numbers.js";
import { turnByDrag } from "../shared/turn.js";
import { LARGEST, withWeights } from "./kernels.js";

const PER_STEP = 4; // pixels of a drag that change a weight by a tenth
const MOST_DECIMALS = 12;
const KEYS = { PageUp: 1, PageDown: -1 };

/** Brush with which a drag changes the weight it begins on, and no other. */
export const TURN = "turn";

/**
 * Return the cell of weight k as an input, and how to show its number.
 *
 * @param {View} view
 * @param {function(): number} place The weight's number k, which follows from the kernel's shape.
 * @param {function(string): void} complain Shows what is wrong with a typed text.
 */
export function weightCell(view, place, complain) {
  const read = () => view.state.weights[place()];
  const changes = (number) => withWeights(view.state, { [place()]: number });
  const input = html("input", {
    type: "text",
    autocomplete: "off",
    spellcheck: "false",
    onchange: type,
    onfocus: () => {
      write();
      input.select();
    },
    onblur: () => write(),
  });
  let shown = null;

  function show(number) {
    if (number === shown) return;
    shown = number;
    write();
  }

  /** Write the number: exactly where it may be typed, else as far as there is room. */
  function write() {
    if (shown === null) return; // a typed number is on its way
    input.value = short(shown, document.activeElement === input ? MOST_DECIMALS : 4);
    input.classList.toggle("nn-convolution-long", input.value.length > 4);
  }

  function type() {
    const number = readNumber(input.value);
    const problem = problemOf(number, input.value);
    shown = null; // the text is no longer the one shown
    if (problem) {
      show(read());
      complain(`${problem}, so ${input.value} stays.`);
      return;
    }
    complain("");
    view.choose(changes(number));
  }

  input.addEventListener("keydown", (event) => {
    if (!KEYS[event.key]) return;
    event.preventDefault();
    complain("");
    view.choose(changes(limited(read() + KEYS[event.key] * (event.shiftKey ? 0.1 : 1))));
  });
  turnByDrag(view, input, {
    read,
    isFree: () => view.state.brush === TURN,
    turn(before, pixels, isMoved) {
      const steps = Math.round(pixels / PER_STEP);
      const number = limited(before + 0.1 * steps);
      const moves = isMoved || steps !== 0;
      if (moves && number !== read()) {
        complain("");
        view.set(changes(number));
      }
      return moves;
    },
  });
  return { input, show };
}

function problemOf(number, text) {
  if (number === null) return `“${text}” is no number`;
  if (Math.abs(number) > LARGEST) return `${text} is outside −${LARGEST} to ${LARGEST}`;
  return null;
}

const limited = (number) => Number(Math.max(-LARGEST, Math.min(LARGEST, number)).toFixed(4)) + 0;
