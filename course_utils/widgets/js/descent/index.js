/** Chapter 03: optimizers on their way down a surface of two parameters. */

import { panels } from "../core/chart.js";
import { choice, controls, slider } from "../core/controls.js";
import { html } from "../core/dom.js";
import { instrument } from "../core/instrument.js";
import { player } from "../core/player.js";
import {
  EXTENT,
  MAX_STEPS,
  MOMENTUM,
  SURFACES,
  compute,
  lastStep,
  shownOptimizers,
} from "./compute.js";
import css from "./descent.css";
import { heightsPanel } from "./heights.js";
import { legend } from "./legend.js";
import { mapPanel } from "./map.js";
import { describe } from "./sentence.js";

export default instrument({
  name: "optimizers on their way down",
  initial: {
    surface: "ravine (Rosenbrock)",
    optimizer: MOMENTUM,
    hidden: [], // which of "all four" are switched off
    lr: 0.01,
    momentum: 0.9,
    x: -1,
    y: 1.5,
    step: 0,
  },

  build(view) {
    const runsOf = remembered(compute);
    const last = (state) => Math.max(...runsOf(state).map(lastStep));
    /** Have the step stay at the end where it is there: the whole way is seen at each change. */
    const moved = (changes, state) =>
      state.step === last(state) ? { ...changes, step: MAX_STEPS } : changes;

    const map = mapPanel(view, runsOf, moved);
    const heights = heightsPanel(view, runsOf);
    const ring = (points) => {
      map.ring(points);
      heights.ring(points);
    };
    map.onHover(ring);
    heights.onHover(ring);

    view.root.append(
      html("style", {}, css),
      panels(map.panel, heights.panel),
      legend(view, moved),
      player(view, { last, most: MAX_STEPS, perSecond: 20 }),
      settings(view, moved),
    );
    let drawn = null;
    return (state) => {
      const runs = runsOf(state);
      if (runs !== drawn) forget();
      drawn = runs;
      map.draw(state, runs);
      heights.draw(state, runs);
      return describe(state, runs);
    };

    /** Hide the numbers of points that are no longer there. */
    function forget() {
      ring([]);
      for (const { panel } of [map, heights]) panel.tell(null);
    }
  },
});

/** Return `compute` with a memory of what it returned last; the step changes nothing in it. */
function remembered(compute) {
  let [known, runs] = [null, null];
  return (state) => {
    const key = JSON.stringify({ ...state, step: 0 });
    if (key !== known) [known, runs] = [key, compute(state)];
    return runs;
  };
}

function settings(view, moved) {
  const place = (key) =>
    slider(view, {
      key,
      label: `start ${key}`,
      min: -EXTENT,
      max: EXTENT,
      changes: (number) => moved({ [key]: number }, view.state),
    });
  return controls(
    choice(view, {
      key: "surface",
      label: "surface",
      options: Object.keys(SURFACES),
      changes: (surface, state) => moved({ surface }, state),
    }),
    slider(view, {
      key: "lr",
      label: "learning rate",
      min: 1e-3,
      max: 1,
      log: true,
      step: 0.01,
      changes: (lr) => moved({ lr }, view.state),
    }),
    slider(view, {
      key: "momentum",
      label: "momentum",
      min: 0,
      max: 0.99,
      step: 0.01,
      enabled: (state) => shownOptimizers(state).includes(MOMENTUM),
      changes: (momentum) => moved({ momentum }, view.state),
    }),
    place("x"),
    place("y"),
  );
}
