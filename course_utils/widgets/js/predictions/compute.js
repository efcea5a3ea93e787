/** Answers of a network: counted by class, chosen, and held against their confidence. */

import { SIDE } from "../shared/fashion_mnist.js";

/** In place of a class or a bin: any of them. */
export const ANY = -1;

/** Between bins of confidence, in percent. The last bin holds both its ends. */
export const EDGES = [10, 30, 40, 50, 60, 70, 80, 90, 99, 100];

export const BINS = EDGES.length - 1;

const UNITS = 65000; // of a probability, rounded down
const PIXELS = SIDE * SIDE;

/**
 * Return what Python sent: all answers, the most confident first, and some of them with images.
 *
 * @param {{classes: string[], count: number, pictured: number}} settings
 * @param {Uint8Array | number[]} bytes See `packed` in `pytorch_mlp.py`.
 * @returns {{answers: {units: number[], bins: number[], labels: number[], answers: number[]},
 *     cards: {place: number, index: number, probabilities: number[], levels: Uint8Array}[]}}
 *     Confidence in units of a probability; a card's place among the answers, its number in the
 *     data set, and its grey levels from 0 to 255.
 */
export function decode({ classes, count, pictured }, bytes) {
  let at = 0;
  const take = (length, size) => {
    const start = at;
    at += length * size;
    return Array.from({ length }, (_, k) => wholeNumber(bytes, start + k * size, size));
  };
  const units = take(count, 2);
  const answers = {
    units,
    bins: units.map(binOf),
    labels: take(count, 1),
    answers: take(count, 1),
  };
  const [places, indices] = [take(pictured, 4), take(pictured, 4)];
  const probabilities = take(pictured * classes.length, 2).map(probabilityOf);
  const cards = places.map((place, k) => ({
    place,
    index: indices[k],
    probabilities: probabilities.slice(k * classes.length, (k + 1) * classes.length),
    levels: greyLevels(bytes, at + (k * PIXELS) / 2),
  }));
  return { answers, cards };
}

/** Return how often each true class (row) got each answer (column), row by row. */
export function confusion({ labels, answers }, classes) {
  const counts = new Array(classes * classes).fill(0);
  labels.forEach((label, k) => (counts[label * classes + answers[k]] += 1));
  return counts;
}

/**
 * Return how many answers a choice has, and those of them with an image, in order.
 *
 * @param {object} decoded See `decode`.
 * @param {{label: number, answer: number, which: string, bin: number, order: string}} choice Classes
 *     and bin may be `ANY`; `which` is "all", "wrong" or "right", `order` "most" or "least"
 *     confident first.
 * @returns {{count: number, right: number, confidence: number, cards: number[], ranks: number[]}}
 *     Right ones among them and their mean confidence; numbers of cards, and the place of each, from
 *     1, among all that were chosen.
 */
export function chosen({ answers, cards }, choice) {
  const ranks = new Map(); // by place
  let [right, sum] = [0, 0];
  answers.units.forEach((unit, k) => {
    if (!isChosen(answers, k, choice)) return;
    ranks.set(k, ranks.size + 1);
    right += answers.labels[k] === answers.answers[k] ? 1 : 0;
    sum += probabilityOf(unit);
  });
  const count = ranks.size;
  const numbers = cards.map((_, k) => k).filter((k) => ranks.has(cards[k].place));
  const isReversed = choice.order === "least";
  if (isReversed) numbers.reverse();
  const rank = (k) => ranks.get(cards[k].place);
  return {
    count,
    right,
    confidence: sum / Math.max(1, count),
    cards: numbers,
    ranks: numbers.map((k) => (isReversed ? count + 1 - rank(k) : rank(k))),
  };
}

/** Whether a choice is a single cell of the confusion matrix, all right or all wrong. */
export function isCell({ label, answer }) {
  return label !== ANY && answer !== ANY;
}

/**
 * Return for each bin how many answers it has, and how many of them are right.
 *
 * @returns {{count: number, right: number, confidence: number | null, share: number | null}[]} Mean
 *     confidence and share of right answers; null where there is none.
 */
export function calibration({ units, bins, labels, answers }) {
  const found = EDGES.slice(1).map(() => ({ count: 0, right: 0, sum: 0 }));
  units.forEach((unit, k) => {
    const bin = found[bins[k]];
    bin.count += 1;
    bin.right += labels[k] === answers[k] ? 1 : 0;
    bin.sum += probabilityOf(unit);
  });
  return found.map(({ count, right, sum }) => ({
    count,
    right,
    confidence: count ? sum / count : null,
    share: count ? right / count : null,
  }));
}

/** Return the bin of a confidence in units. */
export function binOf(unit) {
  const bin = EDGES.findLastIndex((edge) => unit >= (edge * UNITS) / 100);
  return Math.max(0, Math.min(BINS - 1, bin));
}

/** Return the probability in the middle of a unit. */
export function probabilityOf(unit) {
  return Math.min(1, (unit + 0.5) / UNITS);
}

function isChosen({ bins, labels, answers }, k, choice) {
  const { label, answer, which, bin } = choice;
  const isOf = (wanted, found) => wanted === ANY || wanted === found;
  if (!isOf(label, labels[k]) || !isOf(answer, answers[k]) || !isOf(bin, bins[k])) return false;
  return which === "all" || isCell(choice) || (which === "right") === (labels[k] === answers[k]);
}

function wholeNumber(bytes, start, size) {
  let number = 0;
  for (let k = size - 1; k >= 0; k -= 1) number = 256 * number + bytes[start + k];
  return number;
}

/** Return pixels that were kept as sixteen grey levels, two a byte. */
function greyLevels(bytes, start) {
  return Uint8Array.from({ length: PIXELS }, (_, k) => {
    const pair = bytes[start + (k >> 1)];
    return 17 * (k % 2 ? pair & 15 : pair >> 4);
  });
}
