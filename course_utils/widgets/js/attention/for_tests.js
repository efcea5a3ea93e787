/** What the tests compare with PyTorch, from the bytes that Python sends. */

import { bytesOf } from "../shared/base64.js";
import { computeGPT, readGPT } from "../shared/text/gpt.js";
import { tokensOf } from "../shared/text/letters.js";
import { reader } from "../shared/text/reader.js";
import { softmax } from "../shared/scores.js";
import { lookedAt, matrixOf } from "./compute.js";
import { sentence } from "./sentence.js";

/** Return for each text the logits at each letter, and the matrix of each layer and head. */
export function computed(settings, base64, texts) {
  const { network, letters } = networkOf(settings, base64);
  let run = null;
  return texts.map((text) => {
    run = computeGPT(network, tokensOf(text, letters), run);
    const heads = Array.from({ length: network.heads }, (_, head) => head);
    return {
      logits: run.places.map((place) => place.logits),
      weights: network.blocks.map((_, layer) => heads.map((head) => matrixOf(run, layer, head))),
    };
  });
}

/** Return what is shown and said of states. */
export function shown(settings, base64, states) {
  const { network, letters } = networkOf(settings, base64);
  return states.map(({ text, layer, head, at }) => {
    const run = computeGPT(network, tokensOf(text, letters));
    const looked = lookedAt(run, layer, head, at);
    const now = { text, layer, head, at, ...looked, shares: softmax(looked.logits) };
    return { ...now, sentence: sentence(now, letters) };
  });
}

function networkOf({ model, letters }, base64) {
  const read = reader(bytesOf(base64));
  return { network: readGPT(read, model, letters.length), letters };
}
