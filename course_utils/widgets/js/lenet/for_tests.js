/** What the tests compare with PyTorch, from the bytes that Python sends. */

import { bytesOf } from "../shared/base64.js";
import { compute, decode, origin } from "./compute.js";
import { answering, lookedAt } from "./look.js";
import { sentence, sumText } from "./sentence.js";

/** Return what the layers make of an image: all of their numbers, and the answer. */
export function outputs(settings, base64, pixels) {
  const { layers } = decode(settings, bytesOf(base64));
  const numbers = compute(layers, pixels, settings);
  return {
    outputs: numbers.outputs.map(({ values }) => values),
    probabilities: numbers.probabilities,
    answer: numbers.answer,
  };
}

/** Return images and the places where channels are excited most; see `decode`. */
export function sent(settings, base64) {
  const { images, tops } = decode(settings, bytesOf(base64));
  return { images, tops };
}

/** Return how numbers arose, for each [end, channel, place]; see `origin`. */
export function origins(settings, base64, pixels, asked) {
  const { layers } = decode(settings, bytesOf(base64));
  const numbers = compute(layers, pixels, settings);
  return asked.map((each) => origin(layers, numbers, ...each));
}

/** Return what is said of states, and the pixels that are shown. */
export function said(settings, base64, states) {
  const network = decode(settings, bytesOf(base64));
  const answers = answering(network, settings);
  return states.map((state) => {
    const sent = answers(state);
    const numbers = { ...sent, ...lookedAt(network, sent.now, state, null, settings) };
    return {
      sentence: sentence(numbers, settings.classes),
      sum: sumText(settings, network.layers, numbers),
      pixels: sent.pixels,
      answer: sent.now.answer,
      place: numbers.place,
      seen: numbers.seen,
    };
  });
}
