/** Which picture is asked when, and what the answers amount to. */

import { SIDE } from "../shared/fashion_mnist.js";

/**
 * Return the number of the picture that is asked; as `asked` grows, each comes once before any
 * comes again, and neighbours in the data are far apart.
 *
 * @param {number} asked How many were asked before.
 * @param {number} count Of pictures.
 */
export function pictureAsked(asked, count) {
  return (Math.floor(count / 3) + asked * stride(count)) % count;
}

/** Return the largest number up to 0.618 count that has no divisor in common with count. */
function stride(count) {
  let step = Math.max(1, Math.floor(0.618 * count));
  while (commonDivisor(step, count) > 1) step -= 1;
  return step;
}

function commonDivisor(a, b) {
  return b ? commonDivisor(b, a % b) : a;
}

/**
 * Return the confusion table after one more answer.
 *
 * @param {number[]} counts One a cell, row by row: rows are labels, columns what they were taken for.
 * @param {number} classes How many there are.
 */
export function counted(counts, classes, label, guess) {
  return counts.map((count, k) => count + (k === label * classes + guess ? 1 : 0));
}

/** Return how many answers there were and how many of them were right. */
export function score(counts, classes) {
  const sum = (numbers) => numbers.reduce((total, number) => total + number, 0);
  return { right: sum(counts.filter((_, k) => k % (classes + 1) === 0)), all: sum(counts) };
}

/**
 * Return the pairs of classes that were taken for each other most often, either way, and how often
 * each.
 *
 * @returns {{pairs: number[][], count: number}} No pairs where everything is right.
 */
export function mixedUp(counts, classes) {
  let [pairs, most] = [[], 1];
  for (let a = 0; a < classes; a += 1) {
    for (let b = a + 1; b < classes; b += 1) {
      const count = counts[a * classes + b] + counts[b * classes + a];
      if (count > most) pairs = [];
      most = Math.max(most, count);
      if (count === most) pairs.push([a, b]);
    }
  }
  return { pairs, count: pairs.length ? most : 0 };
}

/** Return the numbers of the pictures with a label. */
export function picturesOf(labels, label) {
  return labels.map((_, k) => k).filter((k) => labels[k] === label);
}

/** Return the grey levels of picture k. */
export function pixelsOf(bytes, k) {
  return bytes.subarray(k * SIDE * SIDE, (k + 1) * SIDE * SIDE);
}
