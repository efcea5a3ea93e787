/** The scores as bars with handles, and arrows that show where one step would take them. */

import { setAttributes, setText, svg } from "../core/dom.js";
import { handle } from "../core/handle.js";
import { given, short } from "../core/numbers.js";
import { barsPanel, middleOf } from "./bars.js";
import { NAMES, moved, stepped } from "./compute.js";
import { change } from "./write.js";

/** Scores are chosen from -LARGEST to LARGEST; a step may lead beyond. */
export const LARGEST = 10;

const UNDER = 0.28; // rows from the middle of a bar to its arrow
const HEAD = 7;
const NEXT = "score (arrow: one step downhill)";
const BEFORE = "dashed: before the step, arrow: the next one";
const GRIP = "M -5 -12 L 5 -12 L 5 12 L -5 12 Z";

/** Return how far the axis of scores must reach to either side. */
export function reachOf(scores) {
  const largest = Math.max(...scores.map(Math.abs));
  return LARGEST * Math.max(1, Math.ceil((largest - 1e-9) / LARGEST));
}

/** What is known of steps before the first one. */
export const NO_STEPS = { before: null, origin: null, steps: 0 };

/** Return what a new score of class k changes: earlier steps no longer count. */
export function withScore(state, k, score) {
  const scores = state.scores.map((each, j) => (j === k ? limited(score) : each));
  return { scores, ...NO_STEPS };
}

/** Return the panel with the scores of a view's state, and how to draw it. */
export function scoresPanel(view) {
  const { panel, draw: drawBars } = barsPanel({
    title: "scores: drag the bars",
    label: NEXT,
    domain: [-LARGEST, LARGEST],
    write: (score, k) => written(score, moved(view.state)?.[k]),
  });
  const arrows = NAMES.map(() => svg("path", { class: "nn-loss-step" }));
  const ghosts = NAMES.map(() => svg("path", { class: "nn-loss-ghost" }));
  panel.plot.append(...arrows);
  let reach = LARGEST;
  view.parts.push(({ scores }) => {
    if (reachOf(scores) === reach) return;
    reach = reachOf(scores);
    panel.x.domain([-reach, reach]);
    panel.drawAxes();
  });
  // After that, because they are placed by its scale.
  panel.above.append(...ghosts, ...NAMES.map((_, k) => grip(view, panel, k)));

  function draw(state) {
    drawBars(state.scores, state.true);
    const next = stepped(state);
    const y = (k) => panel.y(middleOf(k) + UNDER);
    arrows.forEach((arrow, k) => {
      setAttributes(arrow, { d: arrowPath(panel.x(state.scores[k]), panel.x(next[k]), y(k)) });
    });
    ghosts.forEach((ghost, k) => {
      setAttributes(ghost, { visibility: state.before ? "visible" : "hidden" });
      if (!state.before) return;
      const [x, middle] = [panel.x(state.before[k]), panel.y(middleOf(k))];
      setAttributes(ghost, { d: `M ${x} ${middle - 17} V ${middle + 17}` }); // beyond the grip
    });
    setText(panel.labels.x, state.before ? BEFORE : NEXT);
  }

  return { panel, draw };
}

function grip(view, panel, k) {
  const row = middleOf(k);
  return handle(view, panel, {
    label: `score of ${NAMES[k]}`,
    at: ({ scores }) => [scores[k], row],
    to: ([score], state) => withScore(state, k, Number(score.toFixed(2)) + 0),
    step: [0.1, 0],
    bounds: [
      [-LARGEST, LARGEST],
      [row, row],
    ],
    text: ({ scores }) => given(Number(scores[k].toFixed(2))),
    shape: svg("path", { class: "nn-dot", d: GRIP }),
  });
}

/** Return an arrow along a row, with a smaller head where it is short; nothing below a pixel. */
function arrowPath(from, to, y) {
  const length = Math.abs(to - from);
  if (length < 1) return "";
  const back = to - Math.sign(to - from) * Math.min(HEAD, length);
  const half = Math.min(HEAD, length + 2) / 2;
  return `M ${from} ${y} L ${to} ${y} M ${back} ${y - half} L ${to} ${y} L ${back} ${y + half}`;
}

/** Write a score and, after a step, how it moved. */
function written(score, by) {
  return by === undefined ? short(score, 2) : `${short(score, 2)} (${change(by)})`;
}

const limited = (score) => Math.max(-LARGEST, Math.min(LARGEST, score));
