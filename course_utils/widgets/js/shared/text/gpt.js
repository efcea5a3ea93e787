/**
 * A GPT, letter by letter: what a letter looks at lies before it, so nothing that was computed
 * changes when another letter follows.
 */

import { softmax } from "../scores.js";
import { ACTIVATIONS, dense, normed, plus, readDense, readNorm, rowOf } from "./layers.js";
import { commonLength } from "./prefix.js";

const WIDER = 4; // the hidden layer of a block's MLP, times the size

/**
 * Read a GPT whose blocks normalise before attention and before their MLP.
 *
 * @param {object} read See reader.js.
 * @param {{size: number, heads: number, layers: number, context: number, eps: number,
 *     activation: string}} settings
 * @param {number} count Of letters.
 */
export function readGPT(read, settings, count) {
  const { size, layers, context, eps } = settings;
  const [embed, place] = [read.halves(count * size), read.halves(context * size)];
  const blocks = Array.from({ length: layers }, () => readBlock(read, size, eps));
  const norm = readNorm(read, size, eps);
  return { ...settings, embed, place, blocks, norm, out: readDense(read, size, count) };
}

function readBlock(read, size, eps) {
  return {
    norm1: readNorm(read, size, eps),
    qkv: readDense(read, size, 3 * size),
    join: readDense(read, size, size),
    norm2: readNorm(read, size, eps),
    wide: readDense(read, size, WIDER * size),
    narrow: readDense(read, WIDER * size, size),
  };
}

/**
 * Return what the network makes of letters, going on from what it made of the same beginning.
 *
 * @param {object} network
 * @param {number[]} tokens At most `network.context`.
 * @param {object | null} before What this returned for other letters.
 * @param {boolean} [onlyLast] Whether the last letter will do: of those before it only what it
 *     looks at is computed.
 * @returns {{tokens: number[], places: {keys: Float64Array[], values: Float64Array[],
 *     weights: Float64Array[][], logits: number[] | null}[]}} For each letter: its key and value in
 *     each layer; by layer and head how much it looks at each letter up to itself; the logits of
 *     the letter that follows.
 */
export function computeGPT(network, tokens, before = null, onlyLast = false) {
  const last = tokens.length - 1;
  let known = before ? commonLength(before.tokens, tokens) : 0;
  if (known > last && !before.places[last].logits) known = last;
  const places = before ? before.places.slice(0, known) : [];
  for (let k = known; k <= last; k += 1) {
    places.push(placeAfter(network, places, tokens[k], !onlyLast || k === last));
  }
  return { tokens: [...tokens], places };
}

function placeAfter(network, earlier, token, isWanted) {
  const { size, blocks } = network;
  const place = { keys: [], values: [], weights: [], logits: null };
  let x = plus(rowOf(network.embed, token, size), rowOf(network.place, earlier.length, size));
  for (const [layer, block] of blocks.entries()) {
    const mixed = dense(block.qkv, normed(block.norm1, x));
    place.keys.push(mixed.subarray(size, 2 * size));
    place.values.push(mixed.subarray(2 * size));
    if (!isWanted && layer === blocks.length - 1) return place;
    const seen = [...earlier, place];
    const { weights, found } = attention(network, layer, mixed.subarray(0, size), seen);
    place.weights.push(weights);
    x = plus(x, dense(block.join, found));
    x = plus(x, mlp(network, block, normed(block.norm2, x)));
  }
  place.logits = Array.from(dense(network.out, normed(network.norm, x)));
  return place;
}

/** Return by head how much a query looks at each place, and what it finds there. */
function attention({ size, heads }, layer, query, seen) {
  const width = size / heads;
  const found = new Float64Array(size);
  const weights = Array.from({ length: heads }, (_, head) => {
    const [begin, end] = [head * width, (head + 1) * width];
    const fits = seen.map(({ keys }) => product(query, keys[layer], begin, end));
    const shares = softmax(fits.map((fit) => fit / Math.sqrt(width)));
    shares.forEach((share, k) => {
      const value = seen[k].values[layer];
      for (let i = begin; i < end; i += 1) found[i] += share * value[i];
    });
    return shares;
  });
  return { weights, found };
}

function product(x, y, begin, end) {
  let sum = 0;
  for (let i = begin; i < end; i += 1) sum += x[i] * y[i];
  return sum;
}

function mlp({ activation }, { wide, narrow }, x) {
  return dense(narrow, dense(wide, x).map(ACTIVATIONS[activation]));
}
