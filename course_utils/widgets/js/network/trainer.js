/** Training: its controls and the curve of the loss. */

import { line } from "d3-shape";

import { Panel } from "../core/chart.js";
import { button, buttonRow, onDraw, slider } from "../core/controls.js";
import { setAttributes, setText, svg } from "../core/dom.js";
import { digits, grouped } from "../core/numbers.js";
import { wantsStillness } from "../core/theme.js";
import { GOAL, LAST, endOf, runOf, startOf, train } from "./training.js";

const AT_ONCE = 200; // steps, for readers who want no motion
const SEEDS = 200;
const RATE_STEP = 0.02064; // of the logarithm: 120 of them lead from 0.01 to 3.00

/**
 * Return rows of controls, and whether training is going on.
 *
 * The learner may move anything meanwhile, so a step cannot be computed anew from the first one, as
 * core/player.js would; going back is going back to the start.
 *
 * @param {View} view
 * @returns {{rows: Element[], start: Element, isOn: function(): boolean}} `start` is the row of the
 *     numbers to start from.
 */
export function trainer(view) {
  let frame = 0;
  let before = 0; // time of the last frame
  let own = null; // the run that was drawn last

  function pause() {
    cancelAnimationFrame(frame);
    frame = 0;
    view.commit();
    view.redraw();
  }

  function next(now) {
    if (view.state.run !== own) {
      pause(); // somebody set a number by hand
      return;
    }
    const seconds = Math.min(0.05, (now - before) / 1000);
    before = now;
    const done = runOf(view.state)?.steps ?? 0;
    view.set(train(view.state, Math.max(1, Math.round(seconds * speed(done)))));
    own = view.state.run;
    if (endOf(view.state)) pause();
    else frame = requestAnimationFrame(next);
  }

  function toggle() {
    if (frame) {
      pause();
    } else if (wantsStillness()) {
      view.choose(train(view.state, AT_ONCE));
    } else {
      own = view.state.run;
      before = performance.now();
      frame = requestAnimationFrame(next);
      view.redraw();
    }
  }

  const stopped = (changes) => () => {
    if (frame) pause();
    view.choose(changes(view.state));
  };
  view.onStop(() => cancelAnimationFrame(frame));
  const begin = (seed) => ({ ...startOf(seed), seed, run: null });
  const rows = [
    buttonRow(
      "gradient descent",
      button(view, {
        label: () => (frame ? "❚❚ Pause" : "▶ Train"),
        onclick: toggle,
        enabled: (state) => frame || !endOf(state),
      }),
      button(view, {
        label: "Step",
        onclick: stopped((state) => train(state, 1)),
        enabled: (state) => !endOf(state),
      }),
      button(view, {
        label: "Reset",
        onclick: stopped(({ run }) => ({ ...run.start, run: null })),
        enabled: (state) => runOf(state) !== null,
      }),
    ),
    slider(view, {
      key: "learningRate",
      label: "learning rate",
      min: 0.01,
      max: 3,
      log: true,
      step: RATE_STEP,
    }),
  ];
  const seed = slider(view, {
    key: "seed",
    label: "seed",
    min: 0,
    max: SEEDS,
    whole: true,
    changes: begin,
  });
  const start = buttonRow(
    "start weights",
    button(view, { label: "Outward", onclick: stopped(() => begin(0)) }),
    button(view, {
      label: "Random",
      onclick: stopped(({ seed: last }) => begin((last % SEEDS) + 1)),
    }),
    seed,
  );
  return { rows, start, isOn: () => frame !== 0 };
}

/** Return the curve of the loss. */
export function lossPanel(view, numbers) {
  const panel = new Panel({
    title: "loss",
    width: 400,
    height: 124,
    x: { domain: [0, 100], label: "step" },
    y: { domain: [GOAL / 2, 10], label: "", log: true, values: [0.001, 0.01, 0.1, 1, 10] },
  });
  const goal = svg("line", { class: "nn-zero" });
  const curve = svg("path", { class: "nn-curve" });
  const now = svg("circle", { class: "nn-pointer", r: 5 });
  const level = panel.y(GOAL);
  const name = svg("text", { class: "nn-network-goal", x: panel.area.left + 6, y: level - 4 });
  name.textContent = "goal";
  panel.plot.append(goal, name, curve);
  panel.above.append(now);
  const path = line(
    ([step]) => panel.x(step),
    ([, loss]) => panel.y(Math.max(GOAL / 2, Math.min(10, loss))),
  );
  setAttributes(goal, { x1: panel.area.left, x2: panel.area.right, y1: level, y2: level });
  let drawn = 100; // where the axis ends

  onDraw(view, (state) => {
    const { steps, every, losses } = runOf(state) ?? { steps: 0, every: 1, losses: [] };
    const end = [100, 200, 500, 1000, 2000].find((each) => each >= steps) ?? LAST;
    if (end !== drawn) {
      drawn = end;
      panel.x.domain([0, end]);
      panel.drawAxes();
    }
    const { loss } = numbers();
    const when = steps ? ` after ${grouped(steps)} ${steps === 1 ? "step" : "steps"}` : "";
    setText(panel.caption, `loss ${digits(loss, 3)}${when}`);
    const point = [steps, loss];
    const points = [...losses.map((loss, j) => [j * every, loss]), point];
    setAttributes(curve, { d: losses.length ? path(points) : null });
    const [left, top] = [path.x()(point), path.y()(point)];
    setAttributes(now, { cx: left.toFixed(2), cy: top.toFixed(2) });
  });
  return panel;
}

/** Return steps a second: slow enough to watch at first, and LAST steps after about 7 s. */
function speed(done) {
  return 60 * (1 + done / 100);
}
