/** The validation curve: how far it is trained, what a loss must fall below, and the deadline. */

import { line } from "d3-shape";

import { Panel } from "../core/chart.js";
import { setAttributes, setText, svg } from "../core/dom.js";
import { handle } from "../core/handle.js";
import { given } from "../core/numbers.js";
import { LARGEST_DELTA, LARGEST_PATIENCE, patienceFor } from "./compute.js";
import { OWN } from "./look.js";
import { BEST, CROSS, CROSSES_AT, LOWEST, UP_DOWN } from "./marks.js";
import { pen } from "./pen.js";
import { loss, threshold } from "./sentence.js";

const EPOCHS = 30;
const ROOM = 0.02; // above and below the losses
const OWN_DOMAIN = [0.3, 0.9];
const FARTHEST = 30.2; // place of a deadline after the end, and of the handle of the band

/**
 * Return the panel and how to draw it.
 *
 * @param {View} view
 * @param {function(object): object} now What a state shows; see `look`.
 * @param {function(object, object): object} moved What else a change changes, by the state.
 */
export function curvePanel(view, now, moved) {
  const panel = new Panel({
    title: "validation loss",
    width: 400,
    height: 320,
    x: { domain: [-0.5, EPOCHS + 0.5], label: "epoch", ticks: 7 },
    y: { domain: OWN_DOMAIN, label: "validation loss", ticks: 6 },
  });
  const parts = elements(panel);
  const fit = fitted(panel, now);
  view.parts.push(fit); // before the handles, which need the axes
  const drawing = pen(view, panel, now, moved);
  panel.plot.append(...Object.values(parts).filter((part) => part !== parts.word), drawing.ground);
  panel.above.append(parts.word);
  panel.above.append(
    drawing.cursor,
    deltaHandle(view, panel, now, moved),
    stopHandle(view, panel, now, moved),
  );
  const held = heldOn(panel);
  panel.onHover(([x]) => {
    if (held.is) return null; // no numbers lie over what is dragged or drawn
    const epoch = Math.max(0, Math.min(EPOCHS - 1, Math.round(x)));
    return readout(view.state, now(view.state), epoch);
  });
  return { panel, draw: (state) => draw(panel, parts, state, now(state)) };
}

/** Return whether something on a panel is being dragged, as an object that follows it. */
function heldOn(panel) {
  const held = { is: false };
  panel.svg.addEventListener("pointerdown", () => {
    held.is = true;
    panel.tell(null);
  });
  for (const end of ["pointerup", "pointercancel", "lostpointercapture"]) {
    panel.svg.addEventListener(end, () => (held.is = false));
  }
  return held;
}

function elements(panel) {
  const path = (name, more = {}) => svg("path", { class: `nn-stopping-${name}`, ...more });
  return {
    band: path("band"),
    bar: path("bar"),
    guide: path("guide"),
    ahead: path("ahead"),
    trained: path("trained"),
    dots: path("dots"),
    crosses: path("crosses"),
    stop: path("stop"),
    lowest: path("lowest", { d: LOWEST }),
    best: path("best", { d: BEST }),
    current: svg("circle", { class: "nn-ring", r: 8 }),
    word: svg("text", { class: "nn-stopping-word", y: panel.area.top + 34 }),
  };
}

/** Return how to fit the vertical axis to a curve: its first epochs may leave the picture. */
function fitted(panel, now) {
  let fitted = null;
  return (state) => {
    if (state.curve === fitted) return;
    fitted = state.curve;
    const { values } = now(state);
    panel.y.domain(
      fitted === OWN
        ? OWN_DOMAIN
        : [Math.min(...values) - LARGEST_DELTA - ROOM, Math.max(...values.slice(2)) + ROOM],
    );
    panel.drawAxes();
  };
}

function draw(panel, parts, state, numbers) {
  const { values, run, epoch, isOver, best, outcome } = numbers;
  const at = (k) => [panel.x(k), panel.y(values[k])];
  const isAheadSeen = isOver || state.ahead || state.curve === OWN;
  setAttributes(parts.trained, { d: through(panel, values, 0, epoch) });
  setAttributes(parts.ahead, {
    d: isAheadSeen ? through(panel, values, epoch, values.length - 1) : "",
  });
  setAttributes(parts.dots, { d: dots(values.slice(0, epoch + 1), at) });
  setAttributes(parts.crosses, { d: crosses(panel, values, isAheadSeen ? EPOCHS : epoch + 1) });
  drawBar(panel, parts, state, numbers);
  drawStop(panel, parts, numbers);
  put(parts.best, best < 0 ? null : at(best));
  put(parts.lowest, isOver && outcome.lowestAt >= 0 ? at(outcome.lowestAt) : null);
  put(parts.current, isOver || values[epoch] === null ? null : at(epoch));
  setText(parts.word, run.stopped && isOver ? "stop" : "patience ends");
}

/** Draw what the loss of each epoch had to fall below, and of those until the deadline has to. */
function drawBar(panel, parts, { minDelta }, { run, epoch, values, isOver, best, deadline }) {
  const bars = run.toBeat.slice(0, epoch + 1).map((bar, k) => [k, bar]);
  if (!isOver && best >= 0) {
    const end = Math.min(deadline, EPOCHS - 1);
    for (let k = epoch + 1; k <= end; k += 1) bars.push([k, values[best] - minDelta]);
  }
  const known = bars.filter(([, bar]) => Number.isFinite(bar));
  const edge = known.flatMap(([k, bar]) => [
    [k - 0.5, bar],
    [k + 0.5, bar],
  ]);
  const upper = edge.map(([x, bar]) => [x, bar + minDelta]).reverse();
  const draw = line(
    ([x]) => panel.x(x),
    ([, y]) => panel.y(y),
  ).digits(1);
  setAttributes(parts.bar, { d: draw(edge) ?? "" });
  const next = best < 0 ? null : panel.y(values[best] - minDelta).toFixed(1);
  setAttributes(parts.guide, {
    d: next && `M${panel.x(best + 0.5).toFixed(1)} ${next}H${panel.area.right}`,
  });
  setAttributes(parts.band, {
    d: edge.length && minDelta > 0 ? `${draw([...edge, ...upper])}Z` : "",
  });
}

function drawStop(panel, parts, { deadline }) {
  const x = panel.x(Math.min(deadline, FARTHEST));
  setAttributes(parts.stop, { d: `M${x.toFixed(1)} ${panel.area.top}V${panel.area.bottom}` });
  const isRight = deadline > 18;
  setAttributes(parts.word, {
    x: (x + (isRight ? -5 : 5)).toFixed(1),
    style: `text-anchor: ${isRight ? "end" : "start"}`,
  });
}

function deltaHandle(view, panel, now, moved) {
  let held = null; // the loss under which the band was caught: later ones would make it jump
  const bestLoss = (state) => now(state).values[now(state).best] ?? panel.y.domain()[1];
  const element = handle(view, panel, {
    label: "lower edge of the band; moves min_delta",
    at: (state) => [FARTHEST, bestLoss(state) - state.minDelta],
    to: ([, y], state) => moved({ minDelta: delta((held ?? bestLoss(state)) - y) }, state),
    along: {
      value: ({ minDelta }) => minDelta,
      min: 0,
      max: LARGEST_DELTA,
      step: 0.005,
      to: (minDelta, state) => moved({ minDelta }, state),
    },
    text: ({ minDelta }) => `min_delta ${given(minDelta)}`,
    shape: svg("path", { class: "nn-dot", d: UP_DOWN }),
  });
  element.addEventListener("pointerdown", () => (held = bestLoss(view.state)), { capture: true });
  element.addEventListener("lostpointercapture", () => (held = null));
  view.parts.push((state) => {
    setAttributes(element, { visibility: now(state).best < 0 ? "hidden" : "visible" });
  });
  return element;
}

function stopHandle(view, panel, now, moved) {
  const height = panel.area.top + 12;
  return handle(view, panel, {
    label: "line where the patience ends; moves the patience",
    at: (state) => [Math.min(now(state).deadline, FARTHEST), panel.y.invert(height)],
    to([x], state) {
      const { values } = now(state);
      const isEnd = now(state).isOver;
      const epoch = isEnd ? EPOCHS - 1 : state.epoch;
      return moved({ patience: patienceFor(values, state.minDelta, epoch, x) }, state);
    },
    along: {
      value: ({ patience }) => patience,
      min: 1,
      max: LARGEST_PATIENCE,
      step: 1,
      to: (patience, state) => moved({ patience }, state),
    },
    text: ({ patience }) => `patience ${patience}`,
  });
}

function readout(state, { values, run, epoch, isOver }, at) {
  const isSeen = at <= epoch || isOver || state.ahead || state.curve === OWN;
  if (!isSeen) return `epoch ${at}\nnot trained yet`;
  const lines = [`epoch ${at}`, `loss ${loss(values[at])}`];
  if (at > epoch) lines.push("not trained");
  else if (Number.isFinite(run.toBeat[at])) {
    lines.push(`to fall below ${threshold(run.toBeat[at])}`);
    lines.push(`counter ${run.since[at]} of ${state.patience}`);
  }
  return lines.join("\n");
}

/** Return the line through the losses of some epochs, with gaps where they are no numbers. */
function through(panel, values, from, to) {
  const draw = line(
    (k) => panel.x(k),
    (k) => panel.y(values[k]),
  )
    .defined((k) => values[k] !== null)
    .digits(1);
  return draw(Array.from({ length: to - from + 1 }, (_, k) => from + k)) ?? "";
}

const dots = (values, at) =>
  values
    .map((value, k) => (value === null ? "" : `M${at(k).map((part) => part.toFixed(1))}h0`))
    .join("");

const crosses = (panel, values, end) =>
  values
    .slice(0, end)
    .map((value, k) =>
      value === null ? `M${panel.x(k).toFixed(1)} ${panel.area.top + CROSSES_AT}${CROSS}` : "",
    )
    .join("");

function put(mark, place) {
  setAttributes(mark, { visibility: place ? "visible" : "hidden" });
  if (place)
    setAttributes(mark, { transform: `translate(${place.map((part) => part.toFixed(1))})` });
}

const delta = (number) => Number(Math.max(0, Math.min(LARGEST_DELTA, number)).toFixed(3));
