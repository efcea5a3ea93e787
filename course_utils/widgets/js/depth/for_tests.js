/** What the tests compare with PyTorch, without the many numbers that they do not need. */

import { LAYER, compute, histograms, noise } from "./compute.js";

/** Return the noise of a seed with the weights of the first `depth` layers only; see `noise`. */
export function noiseUpTo(seed, depth) {
  const { inputs, end, weights } = noise(seed);
  return { inputs, end, weights: weights.subarray(0, depth * LAYER) };
}

/** Return what is drawn of a setting: numbers by layer, and the histograms of some layers. */
export function drawn(setting, layers) {
  const numbers = compute(setting);
  const { gradients, slopes, saturated } = numbers;
  return {
    gradients,
    slopes,
    saturated,
    histograms: layers.map((layer) => histograms(numbers, setting.activation, layer)),
  };
}

/** Return the gradient of the first layer relative to the last one's. */
export function firstToLast(setting) {
  return compute(setting).gradients[0];
}
