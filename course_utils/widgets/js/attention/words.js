/** How letters and places are named. */

import { quoted, spelled } from "../shared/text/letters.js";

/** Write a place: "1st", "2nd", "3rd", "4th", "11th" ... */
export function ordinal(number) {
  const isTeen = Math.floor((number % 100) / 10) === 1;
  const ending = isTeen ? "th" : (["th", "st", "nd", "rd"][number % 10] ?? "th");
  return `${number}${ending}`;
}

/** Write letter k of a text: "the 5th letter ‘e’", "the 6th letter (a space)". */
export function letterName(text, k) {
  return `the ${ordinal(k + 1)} letter ${named(text[k])}`;
}

/** Write letter k as seen from letter `at`. */
export function seenFrom(text, at, k) {
  if (k === at) return "itself";
  return k === at - 1 ? `the letter before (${spelled(text[k])})` : letterName(text, k);
}

function named(letter) {
  const name = spelled(letter);
  return name === quoted(letter) ? name : `(${name})`;
}
