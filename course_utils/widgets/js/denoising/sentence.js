/** How much noise there is on both sides, and how near the points have come to the data. */

import { fixed } from "../core/numbers.js";

/**
 * Say what is in the points of the data, and how far the random points are from the data.
 *
 * @param {object} now
 * @param {number} now.steps T.
 * @param {number} now.forwards Steps of noise on the left.
 * @param {number} now.alphaBar Of the left.
 * @param {number} now.backwards Reverse steps on the right.
 * @param {number} now.distance Median over the random points: to the next point of the data.
 * @param {number} now.first The same before the first reverse step.
 * @param {number} now.own Median over the points of the data: to the next of them.
 * @param {boolean} now.isGuess Whether the right shows guesses in one go.
 */
export function sentence(now) {
  return `${leftText(now)} ${rightText(now)}`;
}

function leftText({ steps, forwards, alphaBar }) {
  if (!forwards) return "Left: the data without noise.";
  const [keep, blur] = [Math.sqrt(alphaBar), Math.sqrt(1 - alphaBar)];
  return (
    `Left: after ${forwards} of ${steps} steps a point is ${fixed(keep)} times itself plus ` +
    `${fixed(blur)} times its noise.`
  );
}

function rightText({ steps, backwards, distance, first, own, isGuess }) {
  const half = `half of the points are within ${fixed(distance)} of the data`;
  if (!backwards && !isGuess) return `Right: nothing but noise; ${half}.`;
  const when = backwards
    ? `after ${backwards} of ${steps} reverse steps`
    : "before any reverse step";
  if (isGuess) return `Right: guessed in one go ${when}, ${half}.`;
  const compared = `at the start within ${fixed(first)}`;
  return backwards < steps
    ? `Right: ${when} ${half}, ${compared}.`
    : `Right: ${when} ${half}, ${compared}; the data's own points are ${fixed(own)} apart.`;
}
