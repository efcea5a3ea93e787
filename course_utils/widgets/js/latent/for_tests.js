/** What the tests compare with PyTorch, from the bytes that Python sends. */

import { bytesOf } from "../shared/base64.js";
import { decode, nearest, pictures, placeAt, usualGap } from "./compute.js";
import { sentence } from "./sentence.js";

/** Return the codes, their labels, and the pictures of places as 784 levels each. */
export function sent(settings, base64, places) {
  const { layers, codes, labels } = decode(settings, bytesOf(base64));
  return { codes, labels, pictures: pictures(layers, places) };
}

/** Return what is said of states, and what is looked at. */
export function said(settings, base64, states) {
  const { codes, labels } = decode(settings, bytesOf(base64));
  const gap = usualGap(codes);
  return states.map((state) => {
    const place = placeAt(state, state.step);
    const next = nearest(codes, place);
    const now = { place, next, gap, name: settings.names[labels[next.index]] };
    return { ...now, sentence: sentence(now, state.step) };
  });
}
