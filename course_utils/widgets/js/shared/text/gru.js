/** A gated recurrent unit, letter by letter. */

import { dense, readDense, rowOf, sigmoid } from "./layers.js";
import { commonLength } from "./prefix.js";

/**
 * Read a GRU between an embedding and a dense layer.
 *
 * @param {object} read See reader.js.
 * @param {{embedding: number, hidden: number}} settings
 * @param {number} count Of letters.
 */
export function readGRU(read, { embedding, hidden }, count) {
  return {
    embedding,
    hidden,
    embed: read.halves(count * embedding),
    input: readDense(read, embedding, 3 * hidden),
    recurrent: readDense(read, hidden, 3 * hidden),
    out: readDense(read, hidden, count),
  };
}

/**
 * Return what the network makes of letters, going on from what it made of the same beginning.
 *
 * @param {object} network
 * @param {number[]} tokens
 * @param {object | null} before What this returned for other letters.
 * @returns {{tokens: number[], states: Float64Array[], logits: number[]}} The hidden state after
 *     each letter, and the logits of the letter that follows the last.
 */
export function computeGRU(network, tokens, before = null) {
  const known = before ? commonLength(before.tokens, tokens) : 0;
  const states = before ? before.states.slice(0, known) : [];
  for (const token of tokens.slice(known)) {
    const x = rowOf(network.embed, token, network.embedding);
    states.push(stateAfter(network, x, states.at(-1) ?? new Float64Array(network.hidden)));
  }
  const logits = Array.from(dense(network.out, states.at(-1)));
  return { tokens: [...tokens], states, logits };
}

/** Return the next hidden state; gates stand in PyTorch's order: reset, update, new. */
function stateAfter({ input, recurrent, hidden }, x, h) {
  const [from, back] = [dense(input, x), dense(recurrent, h)];
  return h.map((value, i) => {
    const [r, z] = [i, i + hidden].map((k) => sigmoid(from[k] + back[k]));
    const n = Math.tanh(from[i + 2 * hidden] + r * back[i + 2 * hidden]);
    return (1 - z) * n + z * value;
  });
}
