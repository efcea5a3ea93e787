/** Chapter 08: early stopping along recorded validation curves, and along one's own. */

import { panels } from "../core/chart.js";
import { button, buttonRow, choice, controls, onDraw, slider } from "../core/controls.js";
import { html } from "../core/dom.js";
import { instrument } from "../core/instrument.js";
import { player } from "../core/player.js";
import { LARGEST_DELTA, LARGEST_PATIENCE } from "./compute.js";
import { counterPanel } from "./counter.js";
import { curvePanel } from "./curve.js";
import { factsTable } from "./facts.js";
import { legend } from "./legend.js";
import { OWN, look, remembered } from "./look.js";
import { toggled } from "./pen.js";
import { sentence } from "./sentence.js";
import css from "./stopping.css";

const LAST = 29; // epoch, from 0

export default instrument({
  name: "where early stopping ends a run",
  initial: {
    curve: "overfitting",
    base: "overfitting", // the recording from which one's own curve begins
    own: null,
    cursor: 10, // the epoch whose loss the keys move
    patience: 3,
    minDelta: 0,
    epoch: 9, // as far as the reader has followed the run
    ahead: false, // whether epochs to come are shown
  },

  build(view) {
    const { curves } = view.settings;
    const now = remembered((state) => look(state, curves));
    /** Have the run stay at its end where it is there: each change then shows where it stops. */
    const moved = (changes, state) => (now(state).isOver ? { ...changes, epoch: LAST } : changes);

    const curve = curvePanel(view, now, moved);
    const counter = counterPanel(view, now);
    const facts = factsTable(now);
    view.root.append(
      html("style", {}, css),
      panels(
        curve.panel,
        html("div", { class: "nn-panel nn-stopping-side" }, counter.panel.element, facts.element),
      ),
      legend(),
      player(view, {
        key: "epoch",
        label: "epoch",
        last: (state) => now(state).run.last,
        most: LAST,
        perSecond: 3,
      }),
      settings(view, curves, moved),
      ...ownRow(view, curves, now, moved),
    );
    return (state) => {
      curve.draw(state);
      counter.draw(state);
      facts.draw(state);
      return sentence(state, now(state));
    };
  },
});

function settings(view, curves, moved) {
  return controls(
    choice(view, {
      key: "curve",
      label: "curve",
      options: [...Object.keys(curves), OWN],
      changes: (curve, state) => moved(chosen(curve, state, curves), state),
    }),
    slider(view, {
      key: "patience",
      label: "patience",
      min: 1,
      max: LARGEST_PATIENCE,
      whole: true,
      changes: (patience) => moved({ patience }, view.state),
    }),
    slider(view, {
      key: "minDelta",
      label: "min_delta",
      min: 0,
      max: LARGEST_DELTA,
      step: 0.005,
      changes: (minDelta) => moved({ minDelta }, view.state),
    }),
    choice(view, {
      key: "ahead",
      label: "epochs to come",
      options: [
        { value: false, label: "hidden" },
        { value: true, label: "shown" },
      ],
      enabled: ({ curve }) => curve !== OWN,
    }),
  );
}

/** Return what a choice of a curve changes; one's own is kept, and begins as a recording. */
function chosen(curve, state, curves) {
  return curve === OWN ? { curve, own: state.own ?? curves[state.base] } : { curve, base: curve };
}

/** Return what belongs to drawing: how it goes, and buttons for what the pointer cannot draw. */
function ownRow(view, curves, now, moved) {
  const hint = html(
    "p",
    { class: "nn-stopping-hint" },
    "Draw over the curve with the pointer. By keys: Tab to its ring, left and right choose the " +
      "epoch, up and down move its loss, Delete makes it NaN (not a number).",
  );
  const row = controls(
    buttonRow(
      "your curve",
      button(view, {
        label: ({ cursor }) => `NaN in epoch ${cursor}`,
        onclick: () => view.choose(toggled(view.state, now, moved)),
        pressed: (state) => now(state).values[state.cursor] === null,
      }),
      button(view, {
        label: ({ base }) => `Start again from “${base}”`,
        onclick: () => view.choose(moved({ own: curves[view.state.base] }, view.state)),
      }),
    ),
  );
  onDraw(view, ({ curve }) => {
    for (const each of [hint, row]) each.hidden = curve !== OWN;
  });
  return [hint, row];
}
