/** The errors at the present setting and, if wanted, at all settings of what is turned. */

import { scaleLinear, scaleLog } from "d3-scale";
import { line } from "d3-shape";

import { Panel } from "../core/chart.js";
import { setAttributes, setText, svg } from "../core/dom.js";
import { handle } from "../core/handle.js";
import { digits, given } from "../core/numbers.js";
import { MOST_BUMPS, NONE, RANGES, strengthOf } from "./compute.js";
import { error } from "./sentence.js";

const [LOWEST, HIGHEST] = [1e-3, 10]; // errors; others are drawn at the ends
const ROOM = [1.3, 1.6]; // factors by which the axis goes on beyond them
const ERRORS = [0.001, 0.01, 0.1, 1, 10];
const SQUARE = "M -4.5 -4.5 H 4.5 V 4.5 H -4.5 Z";
const POWERS = [1e-5, 1e-4, 1e-3, 0.01, 0.1, 1, 10];
const STEP = 0.05; // of an arrow key, in powers of ten

const LABELS = {
  [NONE]: "number of bumps",
  L2: "strength of the L2 penalty",
  L1: "strength of the L1 penalty",
  dropout: "probability to lose a bump",
  shifts: "farthest shift along x",
};

/** Return the panel and a function that draws the numbers of a state, and a sweep or null. */
export function errorsPanel(view) {
  const panel = new Panel({
    title: "mean squared error",
    width: 390,
    height: 330,
    margin: { left: 52, right: 14 },
    x: { domain: [0, MOST_BUMPS + 1], label: LABELS[NONE] },
    y: {
      domain: [LOWEST / ROOM[0], HIGHEST * ROOM[1]],
      label: "",
      log: true,
      values: ERRORS,
      format: String,
    },
  });
  const noise = svg("line", { class: "nn-curve-noise", x1: panel.area.left, x2: panel.area.right });
  const lines = { train: svg("path", { class: "nn-curve-train" }) };
  lines.fresh = svg("path", { class: "nn-curve-fresh" });
  const here = svg("line", { class: "nn-curve-here", y1: panel.area.top, y2: panel.area.bottom });
  const train = svg("path", { class: "nn-curve-train-mark", d: SQUARE });
  const fresh = svg("circle", { class: "nn-curve-fresh-mark", r: 6.5 });
  let numbers = { train: 1, fresh: 1 };
  const grip = settingHandle(view, panel, fresh, () => numbers.fresh);
  panel.plot.append(noise, lines.train, lines.fresh, here);
  panel.above.append(train, grip);
  const height = (value) => panel.y(Math.max(LOWEST, Math.min(HIGHEST, value)));
  let shown = null; // the sweep
  panel.onHover(([x]) => {
    if (!shown) return null;
    const k = nearest(shown.at.map(panel.x), panel.x(x));
    const setting = view.state.regulariser === NONE ? shown.at[k] : digits(shown.at[k]);
    const errors = `training ${error(shown.train[k])}\nnew points ${error(shown.fresh[k])}`;
    return `${LABELS[view.state.regulariser]} ${setting}\n${errors}`;
  });

  let axis = NONE;
  /** Set the axis for what is turned. It comes before the handle is placed. */
  function prepare(state, now) {
    numbers = now;
    if (state.regulariser === axis) return;
    axis = state.regulariser;
    setAxis(panel, axis);
  }

  function draw(state, swept) {
    shown = swept;
    for (const key of ["train", "fresh"]) {
      const d = swept ? line((_, k) => panel.x(swept.at[k]), height).digits(1)(swept[key]) : "";
      setAttributes(lines[key], { d, visibility: swept ? "visible" : "hidden" });
    }
    const x = panel.x(settingOf(state)).toFixed(1);
    setAttributes(here, { x1: x, x2: x });
    setAttributes(train, { transform: `translate(${x} ${height(numbers.train).toFixed(1)})` });
    const level = height(state.noise ** 2).toFixed(1);
    setAttributes(noise, { y1: level, y2: level });
    setAttributes(grip, { "aria-label": LABELS[state.regulariser] });
  }
  return { panel, prepare, draw };
}

function settingOf(state) {
  return state.regulariser === NONE ? state.bumps : strengthOf(state);
}

function setAxis(panel, regulariser) {
  const { area } = panel;
  if (regulariser === NONE) {
    panel.x = scaleLinear().domain([0, MOST_BUMPS + 1]);
    Object.assign(panel.axes.x, { values: null, format: String });
  } else {
    const [low, high] = RANGES[regulariser];
    const room = (high / low) ** 0.04;
    panel.x = scaleLog().domain([low / room, high * room]);
    const values = POWERS.filter((power) => power >= low * 0.999 && power <= high * 1.001);
    Object.assign(panel.axes.x, { values, format: plain });
  }
  panel.x.range([area.left, area.right]);
  panel.drawAxes();
  setText(panel.labels.x, LABELS[regulariser]);
}

/** Write a power of ten on the axis: "0.001", "10⁻⁵" where that is long. */
function plain(number) {
  const power = Math.round(Math.log10(number));
  return power < -3 ? `10⁻${"⁰¹²³⁴⁵⁶⁷⁸⁹"[-power]}` : String(number);
}

/** Return the mark of the error at new points, dragged along what is turned. */
function settingHandle(view, panel, shape, freshOf) {
  const isNone = () => view.state.regulariser === NONE;
  const range = () => (isNone() ? [1, MOST_BUMPS] : RANGES[view.state.regulariser]);
  const changes = (number, { regulariser }) => {
    const [low, high] = range();
    const within = Math.max(low, Math.min(high, number));
    return isNone()
      ? { bumps: Math.round(within) }
      : { [regulariser]: Number(within.toPrecision(3)) };
  };
  return handle(view, panel, {
    label: "setting",
    at: (state) => [settingOf(state), Math.max(LOWEST, Math.min(HIGHEST, freshOf()))],
    to: ([x], state) => changes(x, state),
    along: {
      value: (state) => (isNone() ? state.bumps : Math.log10(settingOf(state))),
      get min() {
        return isNone() ? 1 : Number(Math.log10(range()[0]).toFixed(6));
      },
      get max() {
        return isNone() ? MOST_BUMPS : Number(Math.log10(range()[1]).toFixed(6));
      },
      get step() {
        return isNone() ? 1 : STEP;
      },
      to: (number, state) => changes(isNone() ? number : 10 ** number, state),
    },
    text: (state) => (isNone() ? `${state.bumps} bumps` : `strength ${given(settingOf(state))}`),
    shape,
  });
}

function nearest(places, x) {
  return places.reduce(
    (best, place, k) => (Math.abs(place - x) < Math.abs(places[best] - x) ? k : best),
    0,
  );
}
