/** What is shown, in sentences. */

import { percentInWords } from "../shared/percent.js";
import { indexOfLargest } from "../shared/scores.js";
import { quoted, spelled } from "../shared/text/letters.js";
import { letterName, seenFrom } from "./words.js";

const NAMED = 3; // letters that are looked at
const LONG = 20; // letters of a text that are quoted

/** Return what a head looks at, and what the network expects. */
export function sentence(now, letters) {
  return [looks(now), onAverage(now), expects(now, letters)].filter(Boolean).join(" ");
}

function looks({ text, layer, head, at, weights }) {
  const who = `Head ${head + 1} of layer ${layer + 1}, at ${letterName(text, at)},`;
  if (at === 0) return `${who} can look at nothing but itself.`;
  const order = Array.from(weights.keys()).sort((i, j) => weights[j] - weights[i]);
  const named = order.slice(0, NAMED);
  const parts = named.map((k) => `${percentInWords(weights[k])} at ${seenFrom(text, at, k)}`);
  const rest = order.slice(NAMED).reduce((sum, k) => sum + weights[k], 0);
  const others = order.length - NAMED;
  if (others > 0) {
    parts.push(`${percentInWords(rest)} at the ${others > 1 ? `other ${others}` : "other one"}`);
  }
  return `${who} looks ${listed(parts)}.`;
}

function onAverage({ means }) {
  if (!means) return "";
  const { self, before, first } = means;
  const parts = [
    `${percentInWords(self)} at itself`,
    `${percentInWords(before)} at the one before`,
    `${percentInWords(first)} at the first`,
  ];
  return `On average over the text a letter looks ${listed(parts)}.`;
}

function expects({ text, at, shares }, letters) {
  const best = indexOfLargest(shares);
  const shown = text.slice(0, at + 1);
  const after = quoted(shown.length > LONG ? `…${shown.slice(-LONG)}` : shown);
  const says = `After ${after} the network expects ${spelled(letters[best])}, with ${percentInWords(shares[best])}`;
  const next = text[at + 1];
  if (next === undefined) return `${says}.`;
  const share = percentInWords(shares[letters.indexOf(next)]);
  const isRight = next === letters[best];
  return isRight
    ? `${says}, and that is what follows.`
    : `${says}; what follows is ${spelled(next)}, to which it gives ${share}.`;
}

function listed(parts) {
  return parts.length > 1 ? `${parts.slice(0, -1).join(", ")} and ${parts.at(-1)}` : parts[0];
}
