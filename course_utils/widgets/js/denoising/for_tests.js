/** What the tests compare with PyTorch, from the bytes that Python sends. */

import { bytesOf } from "../shared/base64.js";
import { Run, decode, guessed, noise, noised, predicted, usualGap } from "./compute.js";
import { computing } from "./run.js";
import { sentence } from "./sentence.js";

/** Return what was sent, and the noise that the network predicts in points at a time t / T. */
export function sent(settings, base64, points, times) {
  const network = decode(settings, bytesOf(base64));
  const flat = Float64Array.from(points.flat());
  return {
    schedule: network.schedule,
    points: network.points,
    gap: usualGap(network.points),
    predicted: times.map((time) => predicted(network.layers, flat, time)),
  };
}

/** Return points after each of some numbers alpha_bar, and the noise that was added. */
export function forwards(settings, base64, seed, alphaBars) {
  const { points } = decode(settings, bytesOf(base64));
  const added = noise(seed, points.length);
  return { added, noised: alphaBars.map((alphaBar) => noised(points, added, alphaBar)) };
}

/** Return the random points after so many reverse steps, and their guesses in one go. */
export function backwards(settings, base64, seed, steps) {
  const network = decode(settings, bytesOf(base64));
  const run = new Run(network, seed);
  return steps.map((step) => {
    run.advance(step);
    const points = run.at(step);
    const t = settings.steps - 1 - step;
    return { points, guess: t < 0 ? null : guessed(network, points, t) };
  });
}

/** Return what is shown of states, when it is ready. */
export function shown(settings, base64, states) {
  const compute = computing(decode(settings, bytesOf(base64)), settings);
  return states.map((state) => {
    let now = compute(state);
    while (!now.isReady) now = compute(state);
    return { ...now, sentence: sentence(now) };
  });
}
