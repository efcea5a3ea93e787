/** What the picture shows, in words. */

import { fixed, short } from "../core/numbers.js";

/** Say how far the run is, or where it stopped and what that saved and cost; see `look`. */
export function sentence(state, numbers) {
  return numbers.isOver ? end(state, numbers) : meanwhile(state, numbers);
}

function meanwhile({ patience, minDelta }, { values, epoch, best, since }) {
  const left = patience - since;
  const used = `the counter is at ${since} of ${patience}`;
  if (best < 0) {
    return `After epoch ${epoch} no loss has been a number yet; ${used}. ${threat(epoch, left)}`;
  }
  const so = since
    ? `After epoch ${epoch} the best is epoch ${best}, loss ${loss(values[best])}; ${used}`
    : `Epoch ${epoch} is the best so far, loss ${loss(values[best])}, so ${used}`;
  const bar = threshold(values[best] - minDelta);
  return `${so}. A loss below ${bar} sets it back to 0. ${threat(epoch, left)}`;
}

function threat(epoch, left) {
  if (left === 1) return `If epoch ${epoch + 1} does not improve, training stops there.`;
  return `Without improvement training stops after epoch ${epoch + left}.`;
}

function end({ patience, minDelta }, { values, run, best, outcome }) {
  if (best < 0) {
    const why = `no loss of the first ${patience} is a number`;
    const when = run.stopped
      ? `It stops after epoch ${run.last}, because ${why}`
      : "It never stops";
    return `${when}; there are no best weights to restore.`;
  }
  const restored = `epoch ${best}, loss ${loss(values[best])}`;
  const bar = threshold(values[best] - minDelta);
  const first = run.stopped
    ? `It stops after epoch ${run.last}, because ${epochs(patience)} did not fall below ${bar}, ` +
      `and restores ${restored}; ${outcome.saved} of ${values.length} epochs are saved.`
    : `The patience of ${patience} is never used up: all ${values.length} epochs are trained. ` +
      `It restores ${restored}.`;
  return `${first} ${missed(values, run, outcome)}`;
}

function missed(values, run, { lowestAt, lost }) {
  if (lost === 0) return "That is the lowest loss of the whole curve.";
  const when = lowestAt > run.last ? "never trained" : "trained, but not kept";
  const lowest = `${loss(values[lowestAt])} in epoch ${lowestAt}`;
  return `The lowest loss of the curve, ${lowest}, is ${when}: the rule costs ${loss(lost)}.`;
}

const epochs = (count) => (count === 1 ? "1 epoch" : `${count} epochs in a row`);

/** Write a loss. */
export const loss = (value) => (value === null ? "not a number" : fixed(value, 3));

/** Write what a loss has to fall below: with three decimals, or more if it has them. */
export function threshold(value) {
  const [three, more] = [fixed(value, 3), short(value, 6)];
  return more.length > three.length ? more : three;
}
