/** Something that runs step by step: play, pause, one step, from the beginning, and a scrubber. */

import { button, buttonRow, controls, slider } from "./controls.js";
import { wantsStillness } from "./theme.js";

/**
 * Return the controls of a run; the step is the entry `key` of the state.
 *
 * Where the reader asked for as little motion as possible, Play goes to the end at once.
 *
 * @param {View} view
 * @param {object} what
 * @param {string} [what.key]
 * @param {string} [what.label] Of the scrubber.
 * @param {function(object): number} what.last The last step, by the state; it may change.
 * @param {number} what.most The highest last step there can be, where the scrubber ends.
 * @param {number} what.perSecond Steps a second.
 * @param {function(number): object} [what.changes] What of the state a step is; without it, `key`.
 */
export function player(
  view,
  { key = "step", label = "step", last, most, perSecond, changes = (step) => ({ [key]: step }) },
) {
  let playing = 0; // the frame asked for
  let begun = null; // when and at which step playing began

  function frame(now) {
    begun ??= { now, step: view.state[key] };
    const end = last(view.state);
    const step = Math.min(end, begun.step + Math.floor(((now - begun.now) / 1000) * perSecond));
    if (step !== view.state[key]) view.set(changes(step));
    playing = step < end ? requestAnimationFrame(frame) : 0;
    if (!playing) finish();
  }

  function finish() {
    begun = null;
    view.commit();
    view.redraw();
  }

  function stop() {
    cancelAnimationFrame(playing);
    playing = 0;
    begun = null;
  }

  function toggle() {
    if (playing) {
      stop();
      finish();
      return;
    }
    const end = last(view.state);
    if (view.state[key] >= end) view.set(changes(0));
    if (wantsStillness()) view.choose(changes(end));
    else playing = requestAnimationFrame(frame);
    view.redraw();
  }

  view.onStop(() => cancelAnimationFrame(playing));
  const to = (step) => {
    stop();
    view.choose(changes(Math.max(0, Math.min(last(view.state), step))));
  };
  return controls(
    buttonRow(
      "run",
      button(view, { label: () => (playing ? "❚❚ Pause" : "▶ Play"), onclick: toggle }),
      button(view, {
        label: "Back",
        onclick: () => to(Math.min(last(view.state), view.state[key]) - 1),
        enabled: (state) => state[key] > 0,
      }),
      button(view, {
        label: "Step",
        onclick: () => to(view.state[key] + 1),
        enabled: (state) => state[key] < last(state),
      }),
      button(view, {
        label: "Reset",
        onclick: () => to(0),
        enabled: (state) => state[key] > 0,
      }),
    ),
    slider(view, {
      key,
      label,
      min: 0,
      max: most,
      whole: true,
      value: (state) => Math.min(state[key], last(state)),
      changes: (step) => {
        stop();
        return changes(Math.min(step, last(view.state)));
      },
    }),
  );
}
