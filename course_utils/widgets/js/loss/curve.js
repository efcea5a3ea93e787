/** The loss as a curve with its tangent, over the probability or over the score. */

import { line } from "d3-shape";

import { Panel } from "../core/chart.js";
import { setAttributes, setText, svg } from "../core/dom.js";
import { handle } from "../core/handle.js";
import { NAMES, lossAt, scoreFor, scoreOfOthers } from "./compute.js";
import { LARGEST, reachOf, withScore } from "./scores.js";
import { probability, small } from "./write.js";

const LOW = 7; // height of the axis over the probability, as long as the loss is no higher
const HIGH = [14, 22]; // scores from -10 to 10 reach 20.7
const TANGENT = 80; // half its length, in user units
const SAMPLES = 160;

/** What the loss can be drawn over. */
export const OVER = ["score", "probability"];

/** Return the panel with the loss of a view's state, and how to draw it. */
export function curvePanel(view, numbers) {
  const panel = new Panel({
    title: "loss of the true class",
    width: 400,
    height: 270,
    x: { domain: [0, 1], label: "" },
    y: { domain: [0, LOW], label: "loss" },
  });
  const curve = svg("path", { class: "nn-curve" });
  const tangent = svg("line", { class: "nn-loss-tangent" });
  const ghost = svg("circle", { r: 6, class: "nn-loss-ghost" });
  const slope = svg("text", {
    class: "nn-loss-number nn-loss-haloed",
    x: panel.area.right - 4,
    y: panel.area.top + 14,
    style: "text-anchor: end",
  });
  const axes = axesOf(panel);
  view.parts.push((state) => axes(state, numbers().loss)); // before the handle, which needs them
  panel.plot.append(curve, tangent);
  panel.above.append(ghost, slope, dot(view, panel, numbers));
  panel.onHover((place) => readout(view.state, place));

  function draw(state) {
    const { loss, before } = numbers();
    const place = placeOf(state, numbers());
    const rate = slopeOf(state, numbers());
    setAttributes(curve, { d: curvePath(panel, state) });
    setAttributes(tangent, tangentAt(panel, [place, loss], rate));
    setText(slope, `slope with respect to ${named(state)}: ${small(rate)}`);
    setText(panel.labels.x, axisLabel(state));
    const isSeen = before !== null && state.over === "probability";
    setAttributes(ghost, { visibility: isSeen ? "visible" : "hidden" });
    if (isSeen) setAttributes(ghost, { cx: panel.x(Math.exp(-before)), cy: panel.y(before) });
  }

  return { panel, draw };
}

/** Return how to fit the axes to a state, touching them only where they change. */
function axesOf(panel) {
  let drawn = "";
  return ({ over, scores, true: label }, loss) => {
    const reach = reachOf(scores);
    const isLow = over === "probability" && loss < 0.97 * LOW;
    const most = over === "score" ? lossAt(-reach, scoreOfOthers(scores, label)) : 1.05 * loss;
    const top = isLow ? LOW : (HIGH.find((each) => each >= most) ?? 10 * Math.ceil(most / 10));
    const wanted = `${over} ${reach} ${top}`;
    if (wanted === drawn) return;
    drawn = wanted;
    panel.x.domain(over === "score" ? [-reach, reach] : [0, 1]);
    panel.y.domain([0, top]);
    panel.drawAxes();
  };
}

/** Return the dot on the curve; dragging it moves the score of the true class. */
function dot(view, panel, numbers) {
  const scoreAt = (x, state) => {
    if (state.over === "score") return x;
    const p = Math.max(1e-12, Math.min(1 - 1e-12, x));
    return scoreFor(p, scoreOfOthers(state.scores, state.true));
  };
  const move = (score, state) =>
    withScore(state, state.true, Number(score.toFixed(state.over === "score" ? 2 : 3)) + 0);
  return handle(view, panel, {
    label: "dot on the curve; moves the score of the true class",
    at: (state) => [placeOf(state, numbers()), numbers().loss],
    to: ([x], state) => move(scoreAt(x, state), state),
    along: {
      value: ({ scores, true: label }) => scores[label],
      min: -LARGEST,
      max: LARGEST,
      step: 0.1,
      to: move,
    },
    bounds: [
      [-Infinity, Infinity],
      [-Infinity, Infinity],
    ],
    text: (state) => `loss ${small(numbers().loss)}, score ${small(state.scores[state.true])}`,
    shape: svg("circle", { r: 7, class: "nn-dot nn-loss-dot" }),
  });
}

function placeOf({ over, scores, true: label }, { probabilities }) {
  return over === "score" ? scores[label] : probabilities[label];
}

/** Return the derivative of the loss by what it is drawn over. */
function slopeOf({ over, true: label }, { probabilities, slopes }) {
  return over === "score" ? slopes[label] : -1 / Math.max(1e-300, probabilities[label]);
}

/** Name what the loss is drawn over. */
function named({ over, true: label }) {
  return over === "score" ? `the score of ${NAMES[label]}` : "p";
}

function axisLabel({ over, true: label }) {
  return over === "score"
    ? `score of ${NAMES[label]}, the other scores as they are`
    : `probability p of ${NAMES[label]}`;
}

function curvePath(panel, { over, scores, true: label }) {
  const path = line(
    ([x]) => panel.x(x).toFixed(2),
    ([, y]) => panel.y(y).toFixed(2),
  );
  const top = panel.y.domain()[1];
  const shares = Array.from({ length: SAMPLES + 1 }, (_, k) => k / SAMPLES);
  if (over === "probability") {
    return path(shares.map((share) => [Math.exp(-share * top), share * top]));
  }
  const others = scoreOfOthers(scores, label);
  const [low, high] = panel.x.domain();
  return path(
    shares.map((share) => {
      const score = low + share * (high - low);
      return [score, lossAt(score, others)];
    }),
  );
}

function tangentAt(panel, [x, y], rate) {
  const right = panel.x(1) - panel.x(0);
  const down = (panel.y(1) - panel.y(0)) * Math.max(-1e12, rate);
  const length = Math.hypot(right, down);
  const [dx, dy] = [(TANGENT * right) / length, (TANGENT * down) / length];
  const [left, top] = [panel.x(x), panel.y(y)];
  return { x1: left - dx, y1: top - dy, x2: left + dx, y2: top + dy };
}

function readout(state, [x]) {
  if (state.over === "probability") return `p = ${probability(x)}\nloss = ${small(-Math.log(x))}`;
  const loss = lossAt(x, scoreOfOthers(state.scores, state.true));
  return `score = ${small(x)}\nloss = ${small(loss)}`;
}
