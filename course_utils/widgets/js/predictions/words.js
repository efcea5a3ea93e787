/** What is said about answers, and how shares are written. */

import { grouped } from "../core/numbers.js";
import { ANY, EDGES, isCell } from "./compute.js";

const SPACE = "\u00a0"; // between a number and its percent sign

/** Write a probability in a drawing: "97.3 %", "> 99.9 %", "< 0.1 %". */
export function percent(probability) {
  if (probability > 0.9995) return `> 99.9${SPACE}%`;
  if (probability < 0.0005) return `< 0.1${SPACE}%`;
  return `${(100 * probability).toFixed(1)}${SPACE}%`;
}

/** Write a probability in a sentence: "97.3 %", "over 99.9 %", "under 0.1 %". */
export function percentInWords(probability) {
  return percent(probability).replace("> ", "over ").replace("< ", "under ");
}

/** Write a share of things that were counted, which may be none or all. */
export function shareInWords(part, whole) {
  const share = (100 * part) / whole;
  const text = part === whole ? "100" : Math.min(99.9, share).toFixed(1);
  return `${part && share < 0.05 ? "under 0.1" : text}${SPACE}%`;
}

/** Write a share of a row in a small cell, in percent: "87", "0.4", "" for none. */
export function shareInCell(part, whole) {
  if (!part) return "";
  const share = (100 * part) / whole;
  if (share >= 1) return part === whole ? "100" : String(Math.min(99, Math.round(share)));
  return share < 0.1 ? "<0.1" : share.toFixed(1);
}

/** Say what a bin of confidence spans. */
export function binWords(bin) {
  const upTo = bin === EDGES.length - 2 ? "to" : "to under";
  return `${EDGES[bin]} ${upTo} ${EDGES[bin + 1]}${SPACE}%`;
}

/** Say what a cell of the confusion matrix counts; one of the classes may be `ANY`. */
export function cellWords({ label, answer }, classes) {
  if (label === ANY && answer === ANY) return "all answers";
  if (label === ANY) return `answer ${classes[answer]}`;
  if (answer === ANY) return `true class ${classes[label]}`;
  return label === answer
    ? `${classes[label]} recognised`
    : `${classes[label]} taken for ${classes[answer]}`;
}

/** Say of how many mistakes and right answers the images are here; see `decode`. */
export function whatIsHere({ answers: { labels, answers }, cards }) {
  const isRight = (k) => labels[k] === answers[k];
  const right = labels.filter((_, k) => isRight(k)).length;
  const rightHere = cards.filter(({ place }) => isRight(place)).length;
  const part = (here, all) =>
    here === all ? `all ${grouped(all)}` : `${grouped(here)} of ${grouped(all)}`;
  const mistakes = part(cards.length - rightHere, labels.length - right);
  return `Images here: of ${mistakes} mistakes, and of ${part(rightHere, right)} right answers.`;
}

/**
 * Say what is chosen, and which of its images is shown.
 *
 * @param {object} choice See `chosen`.
 * @param {object} found See `chosen`.
 * @param {{card: object, label: number, answer: number, rank: number} | null} shown
 * @param {string[]} classes
 */
export function sentence(choice, found, shown, classes) {
  const which = whatIsChosen(choice, found, classes);
  if (!found.count) return `${which}: none.`;
  if (!shown) return `${which}: ${grouped(found.count)}, and no image of them is here.`;
  return `${which}: ${countWords(choice, found)}. ${imageWords(shown, found, classes)}`;
}

function whatIsChosen(choice, found, classes) {
  const cell = cellWords(choice, classes);
  const kind = isCell(choice) || choice.which === "all" ? "" : `${choice.which} answers, `;
  const name = kind && cell === "all answers" ? `${choice.which} answers` : `${kind}${cell}`;
  const bin = choice.bin === ANY ? "" : `, confidence ${binWords(choice.bin)}`;
  return `${name[0].toUpperCase()}${name.slice(1)}${bin}`;
}

function countWords(choice, { count, right, confidence, cards }) {
  const isMixed = choice.which === "all" && !isCell(choice);
  const parts = [
    grouped(count),
    isMixed ? `${shareInWords(right, count)} right` : "",
    `mean confidence ${percentInWords(confidence)}`,
    cards.length < count ? `images of ${grouped(cards.length)} here` : "",
  ];
  return parts.filter(Boolean).join(", ");
}

function imageWords({ card, label, answer, rank }, { count }, classes) {
  const says = `the network says ${classes[answer]} with ${percentInWords(card.probabilities[answer])}`;
  const truth =
    label === answer
      ? ", and is right"
      : `; it is labelled ${classes[label]}, which gets ${percentInWords(card.probabilities[label])}`;
  return `Number ${grouped(rank)} of ${grouped(count)}, image ${grouped(card.index)}: ${says}${truth}.`;
}
