/** What is shown, in sentences. */

import { fixed, short } from "../core/numbers.js";
import { quoted, spelled } from "../shared/text/letters.js";
import { MOST } from "./run.js";
import { share } from "./words.js";

const NAMED = 3; // letters of each model
const LONG = 24; // letters of a text that are quoted

/**
 * Return what the models give, and what is drawn next.
 *
 * @param {object} state
 * @param {object} now See run.js and asked.js.
 * @param {{letters: string, end: string, fixed: string}} settings
 */
export function sentence(state, now, settings) {
  const { letters, end } = settings;
  const name = (k) => (letters[k] === end ? "the end" : spelled(letters[k]));
  const top = state.k < letters.length ? ` and top ${state.k}` : "";
  const given = now.answers.map((answer) => `${answer.name} gives ${likeliest(answer, name)}`);
  return [
    `${where(now.text.slice(settings.fixed.length))}, at temperature ${short(state.temperature)}${top},`,
    `${given.join("; ")}.`,
    ...now.answers.filter(({ isCut }) => isCut).map(lookingBack),
    draws(state, now, name),
  ].join(" ");
}

function where(text) {
  if (!text) return "At the beginning";
  return `After ${quoted(text.length > LONG ? `…${text.slice(-LONG)}` : text)}`;
}

function likeliest({ shares }, name) {
  const best = Array.from(shares.keys())
    .filter((k) => shares[k] > 0)
    .sort((i, j) => shares[j] - shares[i])
    .slice(0, NAMED)
    .map((k) => `${name(k)} ${share(shares[k]).replace("> ", "over ").replace("< ", "under ")}`);
  return best.length > 1 ? `${best.slice(0, -1).join(", ")} and ${best.at(-1)}` : best[0];
}

function lookingBack({ name, context }) {
  const letters = context === 1 ? "the last letter" : `the last ${context} letters`;
  return `${name} looks only at ${letters}.`;
}

function draws({ step }, { answers, number }, name) {
  if (step >= MOST) return `${MOST} letters are drawn; Reset begins anew.`;
  const [first, second] = answers;
  const other = second ? ` (with ${second.name}: ${name(second.next)})` : "";
  return `The next random number, ${fixed(number)}, draws ${name(first.next)}${other}.`;
}
