/** Play, pause and step through the cells of Z, term by term. */

import { button, buttonRow } from "../core/controls.js";
import { wantsStillness } from "../core/theme.js";
import { shapes } from "./compute.js";
import { UNSOLVED, advance, isDone, solveAll } from "./walk.js";

const PAUSE = 700; // milliseconds from one term to the next

/** Return the buttons. Where the reader asked for little motion, Play goes to the end at once. */
export function runButtons(view) {
  let playing = 0; // the frame asked for
  let due = 0;

  function frame(now) {
    if (now >= due) {
      due = now + PAUSE;
      view.set(advance(view.state));
    }
    playing = isDone(view.state) ? 0 : requestAnimationFrame(frame);
    if (playing) return;
    view.commit();
    view.redraw(); // the button says Play again
  }

  function pause() {
    cancelAnimationFrame(playing);
    if (playing) view.commit();
    playing = 0;
    view.redraw();
  }

  function toggle() {
    if (playing) return pause();
    if (isDone(view.state)) view.set(UNSOLVED);
    if (wantsStillness()) return view.choose(solveAll(view.state));
    due = 0;
    playing = requestAnimationFrame(frame);
    return view.redraw();
  }

  function now(changes) {
    pause();
    view.choose(changes(view.state));
  }

  view.onStop(() => cancelAnimationFrame(playing));
  const exists = (state) => shapes(state).fits;
  const isOpen = (state) => exists(state) && !isDone(state);
  return buttonRow(
    "run",
    button(view, {
      label: () => (playing ? "❚❚ Pause" : "▶ Play"),
      onclick: toggle,
      enabled: exists,
    }),
    button(view, { label: "Step", onclick: () => now(advance), enabled: isOpen }),
    button(view, { label: "Compute all", onclick: () => now(solveAll), enabled: isOpen }),
    button(view, {
      label: "Hide",
      onclick: () => now(() => UNSOLVED),
      enabled: ({ known, cell }) => known.length > 0 || cell !== null,
    }),
  );
}
