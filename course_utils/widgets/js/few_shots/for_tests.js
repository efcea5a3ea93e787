/** What the tests compare with PyTorch, from the bytes that Python sends. */

import { bytesOf } from "../shared/base64.js";
import { TRAINING, compute, decode, logitsOf, trained } from "./compute.js";
import { sentence } from "./sentence.js";

/** Return what arrives; see `decode`. */
export function sent(settings, base64) {
  return { ...decode(settings, bytesOf(base64)), training: TRAINING };
}

/** Return the head trained on each list of pictures, its logits of the tests, and its answers. */
export function heads(settings, base64, lists) {
  const decoded = decode(settings, bytesOf(base64));
  const { features, labels, tests } = decoded;
  return lists.map((chosen) => {
    const head = trained(
      chosen.map((number) => features[number]),
      chosen.map((number) => labels[number]),
      settings.names.length,
    );
    return {
      ...head,
      logits: tests.map((x) => logitsOf(head, x)),
      result: compute(decoded, chosen),
    };
  });
}

/** Return what is said of each state. */
export function said(settings, base64, states) {
  const decoded = decode(settings, bytesOf(base64));
  return states.map((state) => {
    return sentence(state, compute(decoded, state.chosen), settings, decoded);
  });
}
