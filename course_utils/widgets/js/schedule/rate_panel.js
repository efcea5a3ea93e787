/** The learning rates of both schedules over the epochs; the one that is edited has handles. */

import { scaleLinear, scaleLog } from "d3-scale";
import { curveStepAfter, line } from "d3-shape";

import { Panel } from "../core/chart.js";
import { newId, setAttributes, svg } from "../core/dom.js";
import { handle } from "../core/handle.js";
import { digits, given, grouped } from "../core/numbers.js";
import { EPOCHS, STANDSTILL } from "./compute.js";
import { envelope } from "./envelope.js";
import { movedShape, movedTop, shapeOf, topOf } from "./grips.js";
import { LIMITS, edited, limited } from "./limits.js";
import { NAMES, stroke } from "./lines.js";

const LOW = 3e-13;
const HIGH = 3;
const DECADES = [1e-12, 1e-9, 1e-6, 1e-3, 1];
const DIAMOND = "M0 -8L8 0L0 8L-8 0z";

/**
 * Return the panel and how to draw it.
 *
 * @param {View} view
 * @param {function(object): object} now Both schedules' numbers by name, by the state.
 */
export function ratePanel(view, now) {
  const panel = new Panel({
    title: "learning rate",
    width: 400,
    height: 300,
    x: { domain: [0, EPOCHS], label: "epochs" },
    y: { domain: [LOW, HIGH], log: true, label: "learning rate", values: DECADES, format: power },
    margin: { left: 66 },
  });
  const still = standstill(panel);
  const lines = NAMES.map((name) => stroke(name));
  panel.plot.append(still.hatched, ...lines);
  panel.above.append(still.word);
  keepWhileDragged(view, panel);
  view.parts.push((state) => fit(panel, state)); // before the handles, which need it
  panel.above.append(shapeHandle(view, panel), topHandle(view, panel));

  function draw(state) {
    const numbers = now(state);
    const isLog = state.axis === "log";
    setAttributes(still.hatched, { display: isLog ? null : "none" });
    setAttributes(still.word, { display: isLog ? null : "none" });
    const count = state.window * state.batches + 1;
    const path = line(
      ([k]) => panel.x(k / state.batches),
      ([, rate]) => panel.y(isLog ? Math.max(rate, LOW / 10) : rate),
    )
      .curve(curveStepAfter)
      .digits(1);
    NAMES.forEach((name, k) => {
      setAttributes(lines[k], { d: path(envelope(numbers[name].inUse, count)) ?? "" });
    });
  }

  return { panel, draw };
}

/** Return the region of rates under which weights of 0.1 stand still: hatched, with its name. */
function standstill(panel) {
  const { area } = panel;
  const id = newId("hatch");
  const top = panel.y(STANDSTILL);
  panel.svg.append(
    svg(
      "pattern",
      { id, width: 8, height: 8, patternUnits: "userSpaceOnUse" },
      svg("path", { class: "nn-schedule-hatch", d: "M-2 10L10 -2M-2 2L2 -2M6 10L10 6" }),
    ),
  );
  return {
    hatched: svg("rect", {
      x: area.left,
      y: top,
      width: area.right - area.left,
      height: area.bottom - top,
      fill: `url(#${id})`,
    }),
    word: svg(
      "text",
      {
        class: "nn-schedule-word",
        x: area.right - 6,
        y: area.bottom - 12,
        style: "text-anchor: end",
      },
      "below 1e−9: weights of 0.1 stand still",
    ),
  };
}

/** Fit the axes to a state, touching them only where they change. */
function fit(panel, { axis, window, ...state }) {
  const top = axis === "log" ? HIGH : highest(state);
  const kept = panel.isHeld && panel.fitted?.axis === axis; // or the handle would run away
  if (kept || isSame(panel.fitted, { axis, window, top })) return;
  panel.fitted = { axis, window, top };
  const range = [panel.area.bottom, panel.area.top];
  panel.x.domain([0, window]);
  if (axis === "log") {
    panel.y = scaleLog().domain([LOW, HIGH]).range(range);
    Object.assign(panel.axes.y, { values: DECADES, format: power });
  } else {
    panel.y = scaleLinear().domain([0, top]).range(range);
    Object.assign(panel.axes.y, { values: null, format: (rate) => digits(rate) });
  }
  panel.drawAxes();
}

const isSame = (fitted, wanted) => JSON.stringify(fitted) === JSON.stringify(wanted);

/** Have the axes stay as they are while something on them is dragged. */
function keepWhileDragged(view, panel) {
  panel.svg.addEventListener("pointerdown", () => (panel.isHeld = true));
  for (const end of ["pointerup", "pointercancel", "lostpointercapture"]) {
    panel.svg.addEventListener(end, () => {
      panel.isHeld = false;
      view.redraw();
    });
  }
}

/** Return the top of a linear axis: a round number, so that it stays while a handle is dragged. */
function highest(state) {
  const most = Math.max(...NAMES.map((name) => state[name].lr));
  const unit = 10 ** Math.floor(Math.log10(most) + 1e-9);
  return unit * ([1.2, 2.4, 6, 12].find((factor) => factor * unit >= 1.1 * most) ?? 12);
}

const inside = (number, [low, high]) => Math.min(high, Math.max(low, number));

function placeIn(panel, [epochs, rate]) {
  return [inside(epochs, panel.x.domain()), inside(rate, panel.y.domain())];
}

function topHandle(view, panel) {
  const now = (state) => state[state.edited];
  return handle(view, panel, {
    label: "highest learning rate of the schedule that is edited",
    at: (state) => placeIn(panel, topOf(now(state), state.batches)),
    to: (place, state) => edited(state, movedTop(now(state), place, state.batches, state.window)),
    along: {
      value: (state) => Math.log10(now(state).lr),
      min: Math.log10(LIMITS.lr[0]),
      max: Math.log10(LIMITS.lr[1]),
      step: 0.1,
      to: (power, state) =>
        edited(state, { lr: Number(limited("lr", 10 ** power).toPrecision(3)) }),
    },
    text: (state) => `learning rate ${given(now(state).lr)}`,
  });
}

/** Return the handle of what is shaped by time: the first step, the decay, or the end. */
function shapeHandle(view, panel) {
  const now = (state) => state[state.edited];
  const setting = (state) =>
    ({ step: "stepSize", exponential: "gamma" })[now(state).kind] ?? "total";
  const element = handle(view, panel, {
    label: "first step, decay or end of the schedule that is edited",
    at(state) {
      const place = shapeOf(now(state), state.batches, state.window);
      return placeIn(panel, place ?? [state.window, now(state).lr]);
    },
    to: (place, state) => edited(state, movedShape(now(state), place, state.batches, state.window)),
    along: {
      value: (state) => now(state)[setting(state)],
      get min() {
        return LIMITS[setting(view.state)][0];
      },
      get max() {
        return LIMITS[setting(view.state)][1];
      },
      get step() {
        return setting(view.state) === "gamma" ? 0.01 : 1;
      },
      to: (number, state) => edited(state, { [setting(state)]: number }),
    },
    text: shapeText,
    shape: svg("path", { class: "nn-dot", d: DIAMOND }),
  });
  view.parts.push((state) => {
    const isThere = now(state).kind !== "constant";
    setAttributes(element, { visibility: isThere ? "visible" : "hidden" });
  });
  return element;
}

function shapeText(state) {
  const { kind, stepSize, gamma, total } = state[state.edited];
  if (kind === "step") return `step_size ${grouped(stepSize)}, gamma ${given(gamma)}`;
  return kind === "exponential" ? `gamma ${given(gamma)}` : `end after ${grouped(total)} calls`;
}

/** Write a power of ten. */
export function power(number) {
  return number === 1 ? "1" : `1e${Math.round(Math.log10(number))}`.replace("-", "−");
}
