/** What both planes show, computed from the state; what has been computed is kept. */

import {
  COUNT,
  Run,
  distances,
  gridPoints,
  guessed,
  median,
  noise,
  noised,
  predicted,
  usualGap,
} from "./compute.js";

const BUDGET = 7; // milliseconds a frame for reverse steps

/** Return a function from the state to what is shown; `isReady` is false while it is on its way. */
export function computing(network, { steps, reach }) {
  const { points, schedule, layers } = network;
  const places = gridPoints(reach);
  const runOf = latest((seed) => new Run(network, seed));
  const noiseOf = latest((seed) => noise(seed + 0.5 * 2 ** 31, points.length));
  const fieldAt = latest((step) => ({
    places,
    noise: predicted(layers, places, (steps - 1 - step) / steps),
  }));
  const guessAt = latest((step, seed) => guessed(network, runOf(seed).at(step), steps - 1 - step));
  const distanceOf = latest((shown) => median(distances(shown, points)));
  const own = usualGap(points);
  const firstOf = latest((seed) => median(distances(runOf(seed).at(0), points)));

  return (state) => {
    const { seed } = state;
    const run = runOf(seed);
    const step = Math.min(steps, state.step);
    const isReady = run.advance(step, BUDGET);
    const backwards = Math.min(step, run.ready);
    const hasGuess = state.guess && isReady && backwards < steps;
    const shown = hasGuess ? guessAt(backwards, seed) : run.at(backwards);
    const forwards = state.linked ? steps - backwards : Math.min(steps, state.t);
    const alphaBar = alphaBarAfter(schedule, forwards);
    const added = noiseOf(seed);
    const of = state.chosen % (points.length / 2);
    return {
      steps,
      isReady,
      forwards,
      backwards,
      alphaBar,
      isGuess: hasGuess,
      noised: noised(points, added, alphaBar),
      wayOut: Array.from({ length: forwards + 1 }, (_, n) =>
        noised(pointAt(points, of), pointAt(added, of), alphaBarAfter(schedule, n)),
      ),
      shown,
      wayBack: [
        ...Array.from({ length: backwards + 1 }, (_, n) => pointAt(run.at(n), chosenOf(state))),
        ...(hasGuess ? [pointAt(shown, chosenOf(state))] : []),
      ],
      field: state.arrows && isReady && backwards < steps ? fieldAt(backwards) : null,
      distance: distanceOf(shown),
      first: firstOf(seed),
      own,
    };
  };
}

/** Return the number of the point that is followed. */
export function chosenOf({ chosen }) {
  return Math.max(0, Math.min(COUNT - 1, chosen));
}

const alphaBarAfter = (schedule, count) => (count ? schedule[count - 1] : 1);

const pointAt = (points, k) => points.slice(2 * k, 2 * k + 2);

/** Return a function that computes anew only where an argument is another than the last time. */
function latest(compute) {
  let [known, result] = [null, null];
  return (...asked) => {
    if (!known || asked.some((each, k) => each !== known[k])) {
      result = compute(...asked);
      known = asked;
    }
    return result;
  };
}
