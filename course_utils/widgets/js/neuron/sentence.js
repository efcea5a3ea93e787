/** What the picture shows, in a sentence. */

import { digits, short } from "../core/numbers.js";

/** Return the sentence for a state and what `compute` gave for it. */
export function sentence({ w1, w2, b }, { wrong }) {
  const right = wrong.filter((each) => !each).length;
  const corners = `Correct: ${right} of 4 corners (class 1 where z > 0).`;
  if (w1 === 0 && w2 === 0) {
    return `Both weights are 0: the output is the same everywhere. ${corners}`;
  }
  const z = `${plain(w1)}·x1 ${plus(w2)}·x2 ${plus(b)}`;
  return `The line is where z = ${z} = 0. ${corners}`;
}

/** Write a number with two decimals, or with two digits where those would be zeros. */
const plain = (number) => (Math.abs(number) < 0.005 ? digits(number) : short(number));

const plus = (number) => `${number < 0 ? "−" : "+"} ${plain(Math.abs(number))}`;
