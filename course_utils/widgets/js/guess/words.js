/** What is said about answers. */

import { grouped } from "../core/numbers.js";
import { mixedUp, score } from "./compute.js";

const ROUND = 20; // pictures that the chapter asks for
const MOST_PAIRS = 3; // that are named

/** What garments of a class have, as a rule; the data have exceptions to each of these. */
const RULES = {
  "T-shirt/top": "a T-shirt or top has short sleeves or none, and no buttons",
  Trouser: "trousers have two legs",
  Pullover: "a pullover has long sleeves and a closed front",
  Dress: "a dress is one long piece from the shoulders past the hips",
  Coat: "a coat has long sleeves and a front that opens all the way down",
  Sandal: "a sandal has straps with gaps between them",
  Shirt: "a shirt has a collar or buttons",
  Sneaker: "a sneaker is closed and ends below the ankle",
  Bag: "a bag has neither sleeves nor a sole, and often a handle",
  "Ankle boot": "an ankle boot is closed and covers the ankle",
};

/** Say what is asked, or what the answer was worth. */
export function guessSentence({ guess, counts, asked }, label, classes) {
  const sum = sumOf(counts, classes);
  if (guess < 0) return `Picture ${asked + 1}: which of the ten classes is it?${sum}`;
  if (guess === label) return `The label is ${classes[label]}, as you said.${sum}`;
  const rules = [guess, label].map((each) => RULES[classes[each]]);
  const difference = rules.every(Boolean) ? ` As a rule, ${rules[0]}, and ${rules[1]}.` : "";
  return `You said ${classes[guess]}; the label is ${classes[label]}.${difference}${sum}`;
}

/** Say how many were right; after the twenty that the chapter asks for, also what was mixed up. */
function sumOf(counts, classes) {
  const { right, all } = score(counts, classes.length);
  if (all === 0) return "";
  if (all !== ROUND) return ` ${right} of ${all} right so far.`;
  if (right === all) return " That was twenty, and all of them right.";
  return ` That was twenty: ${right} right. Most often mixed up: ${worst(counts, classes)}.`;
}

function worst(counts, classes) {
  const { pairs, count } = mixedUp(counts, classes.length);
  const often = pairs.length > 1 ? `${times(count)} each` : times(count);
  if (pairs.length > MOST_PAIRS) return `${pairs.length} pairs of classes, ${often}`;
  const names = pairs.map((pair) => pair.map((k) => classes[k]).join(" and "));
  return `${names.join("; ")} (${often})`;
}

/** Say what picture is looked at. */
export function lookSentence(number, label, { classes, labels, total }) {
  if (total === 1) return `Image 0 has the label ${classes[label]}; it is the only image here.`;
  const same = labels.filter((each) => each === label).length;
  const all =
    total > labels.length
      ? `the first ${grouped(labels.length)} of ${grouped(total)} images`
      : `the ${grouped(labels.length)} images here`;
  return `Image ${grouped(number)} has the label ${classes[label]}, like ${grouped(same)} of ${all}.`;
}

/** Say what a cell of the confusion table counts. */
export function cellWords(label, guess, count) {
  return label === guess
    ? `${label} recognised: ${times(count)}`
    : `${label} taken for ${guess}: ${times(count)}`;
}

const times = (count) => ["0 times", "once", "twice"][count] ?? `${count} times`;
