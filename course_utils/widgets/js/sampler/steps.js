/** From letter to letter: play, step, and jumps that leave the page time to be drawn. */

import { player } from "../core/player.js";
import { MOST, moved } from "./run.js";

const PATIENCE = 30; // milliseconds of drawing letters, then a picture

/**
 * Return how the run is moved.
 *
 * @param {View} view
 * @param {function(object): object} run See `runOf`.
 */
export function letterSteps(view, run) {
  let frame = 0; // asked for, to go on with a jump
  view.onStop(() => cancelAnimationFrame(frame));

  /** Return a step on the way to another, as far as patience lasts, and whether it ends there. */
  function reached(target, isEnd) {
    const begun = performance.now();
    let { step } = view.state;
    while (step < target && performance.now() - begun < PATIENCE) {
      step += 1;
      if (isEnd(run({ ...view.state, step }))) return { step, isThere: true };
    }
    return step < target ? { step, isThere: false } : { step: target, isThere: true };
  }

  /** Go to a step, or until `isEnd` of a run; what takes long goes on at the next picture. */
  function go(target, isEnd = () => false, isGoingOn = false) {
    cancelAnimationFrame(frame);
    const { step, isThere } = reached(Math.min(target, MOST), isEnd);
    view.set(moved(view.state, step));
    const ours = view.state; // another one: something else has moved
    if (!isThere) {
      frame = requestAnimationFrame(() => view.state === ours && go(target, isEnd, true));
    } else if (isGoingOn) view.commit();
  }

  /** Go to a step, as a button does. */
  function choose(target, isEnd) {
    go(target, isEnd);
    view.commit();
  }
  return { go, choose };
}

/** Return play, step and scrubber. */
export function stepControls(view, { go, choose }) {
  const followed = {
    get state() {
      return view.state;
    },
    parts: view.parts,
    set: (changes) => ("step" in changes ? go(changes.step) : view.set(changes)),
    choose: (changes) => ("step" in changes ? choose(changes.step) : view.choose(changes)),
    commit: () => view.commit(),
    redraw: () => view.redraw(),
    onStop: (ending) => view.onStop(ending),
  };
  const label = "letters in all";
  return player(followed, { label, last: () => MOST, most: MOST, perSecond: 8 });
}
