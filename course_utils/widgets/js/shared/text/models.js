/** Models of the next letter, each asked in the same way. */

import { computeGPT, readGPT } from "./gpt.js";
import { computeGRU, readGRU } from "./gru.js";

const KINDS = { pairs, GRU: gru, GPT: gpt };

/**
 * Return the models that Python sent.
 *
 * @param {object} read See reader.js.
 * @param {{kind: string, name: string}[]} settings
 * @param {number} count Of letters.
 * @returns {{name: string, context: number, logitsAfter: function(number[]): number[]}[]} How many
 *     letters back it looks at most, and the logits of the letter that follows others. The last
 *     answer is kept, so that another letter is quick.
 */
export function readModels(read, settings, count) {
  return settings.map((each) => ({ name: each.name, ...KINDS[each.kind](read, each, count) }));
}

/** Logits of a table of probabilities: their logarithms. */
function pairs(read, _, count) {
  const table = read.singles(count * count);
  const logitsAfter = (tokens) => {
    const row = tokens.at(-1) * count;
    return Array.from(table.subarray(row, row + count), Math.log);
  };
  return { context: 1, logitsAfter };
}

function gru(read, settings, count) {
  const network = readGRU(read, settings, count);
  let run = null;
  const logitsAfter = (tokens) => {
    run = computeGRU(network, tokens, run);
    return run.logits;
  };
  return { context: Infinity, logitsAfter };
}

function gpt(read, settings, count) {
  const network = readGPT(read, settings, count);
  let run = null;
  const logitsAfter = (tokens) => {
    run = computeGPT(network, tokens.slice(-network.context), run, true);
    return run.places.at(-1).logits;
  };
  return { context: network.context, logitsAfter };
}
