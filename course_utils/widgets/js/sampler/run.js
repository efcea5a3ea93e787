/**
 * The letters drawn so far.
 *
 * The state keeps what was drawn under earlier settings (`past`); what was drawn since follows from
 * the settings and the number of steps, because the random numbers are always the same.
 */

import { tokensOf } from "../shared/text/letters.js";
import { uniformNumbers } from "../shared/random.js";
import { drawn, probabilities } from "./compute.js";

/** Letters in all. */
export const MOST = 600;

/** Who wrote a letter that the learner has put in. */
export const LEARNER = -1;

/**
 * Return a function from a state to what was drawn.
 *
 * @param {object[]} models See models.js.
 * @param {{letters: string, end: string, fixed: string}} settings
 */
export function runOf(models, settings) {
  const { letters, end, fixed } = settings;
  const numbers = randomNumbers();
  let [key, fresh, open] = ["", "", ""]; // what was drawn since the last change of a setting

  function drawTo(count, { prompt, model, temperature, k, seed }, before) {
    while (fresh.length < count) {
      const tokens = tokensOf(fixed + prompt + open, letters);
      const shares = probabilities(models[model].logitsAfter(tokens), temperature, k);
      const letter = letters[drawn(shares, numbers(seed, before + fresh.length))];
      fresh += letter;
      open = letter === end ? "" : open + letter;
    }
  }

  /**
   * @returns {{segments: object[], names: object[], open: string, text: string, number: number}}
   *     What was drawn, by settings; what has ended of it, and what has not; the whole text that
   *     goes into the models; the next random number.
   */
  return function run(state) {
    const { past, prompt, model, temperature, k, seed, step } = state;
    const before = lengthOf(past);
    const now = JSON.stringify([past, prompt, model, temperature, k, seed]);
    if (now !== key) [key, fresh, open] = [now, "", story(past, prompt, end).open];
    drawTo(step - before, state, before);
    const recent = fresh.slice(0, Math.max(0, step - before));
    const segment = { prompt, model, temperature, k, letters: recent };
    const segments = recent ? [...past, segment] : past;
    const told = story(segments, prompt, end);
    const text = fixed + prompt + told.open;
    return { segments, ...told, text, number: numbers(seed, step) };
  };
}

/** Return what moves the run to a step: earlier letters are taken back, later ones drawn. */
export function moved({ past }, step) {
  return { step, past: cut(past, step) };
}

/** Return the first letters of segments. */
export function cut(segments, count) {
  const kept = [];
  let room = count;
  for (const segment of segments) {
    if (room <= 0) break;
    kept.push({ ...segment, letters: segment.letters.slice(0, room) });
    room -= segment.letters.length;
  }
  return kept.length === segments.length && room >= 0 ? segments : kept;
}

export function lengthOf(segments) {
  return segments.reduce((sum, { letters }) => sum + letters.length, 0);
}

/**
 * Return what segments come to: the texts that have ended, {prompt, letters, model, temperature, k}
 * each by the settings that ended it, and the letters of the one that has not. What was drawn for
 * another beginning and did not end is given up.
 */
function story(segments, prompt, end) {
  const names = [];
  let [open, begun] = ["", prompt];
  for (const { letters, ...by } of segments) {
    if (by.prompt !== begun) open = "";
    begun = by.prompt;
    for (const letter of letters) {
      if (letter === end) names.push({ ...by, letters: open });
      open = letter === end ? "" : open + letter;
    }
  }
  return { names, open: begun === prompt ? open : "" };
}

/** Return a function to random number k of a seed. */
function randomNumbers() {
  const known = new Map();
  return (seed, k) => {
    if (!known.has(seed)) known.set(seed, { next: uniformNumbers(seed), numbers: [] });
    const { next, numbers } = known.get(seed);
    while (numbers.length <= k) numbers.push(next());
    return numbers[k];
  };
}
