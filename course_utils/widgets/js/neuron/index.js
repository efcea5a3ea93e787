/** Chapter 01: one neuron with two inputs, whose line and weights are dragged. */

import { line } from "d3-shape";

import { Panel, panels } from "../core/chart.js";
import { choice, controls, slider } from "../core/controls.js";
import { setAttributes, svg } from "../core/dom.js";
import { handle } from "../core/handle.js";
import { colourTable } from "../core/heat.js";
import { instrument } from "../core/instrument.js";
import { fixed, given } from "../core/numbers.js";
import { ACTIVATIONS } from "../shared/activations.js";
import { colourBar } from "../shared/colour_bar.js";
import { classMark, cornerButtons, setClass } from "../shared/corners.js";
import { EXTENT, TASKS, planePoints, taskOf } from "../shared/logic.js";
import { compute } from "./compute.js";
import { lineGrip } from "./line_grip.js";
import { sentence } from "./sentence.js";

const CELLS = 96;
const POINTS = planePoints(CELLS);
const Z = Array.from({ length: 181 }, (_, k) => -9 + k / 10); // as far as a corner can get
const LARGEST = 3; // weight or bias
const ARROWHEAD = "M 3 0 L -15 -8 L -11 0 L -15 8 Z";
const DIAMOND = "M 0 -7 L 7 0 L 0 7 L -7 0 Z"; // where no arrow points anywhere
const TINY = 1e-12; // of weights whose line, if any, is out of reach

export default instrument({
  name: "one neuron with two inputs",
  initial: { w1: 1, w2: 0.5, b: 0, activation: "ReLU", classes: TASKS.AND },

  build(view) {
    let numbers = null;
    let scale = null;
    view.parts.push((state, palette) => {
      numbers = compute(state, POINTS);
      scale = colours(state, numbers.outputs, palette);
    });
    const plane = planePanel(view, () => numbers);
    const curve = curvePanel(view, () => numbers);
    plane.panel.onHover(([x1, x2]) => {
      const { state } = view;
      const z = state.w1 * x1 + state.w2 * x2 + state.b;
      const a = ACTIVATIONS[state.activation](z);
      curve.mark(z, a);
      return `x = (${fixed(x1)}, ${fixed(x2)})\nz = ${fixed(z)}\na = ${fixed(a, 3)}`;
    });
    plane.panel.svg.addEventListener("pointerleave", () => curve.mark(null));
    plane.panel.element.append(colourBar(view, "output a", () => scale));

    view.root.append(
      panels(plane.panel, curve.panel),
      controls(
        slider(view, { key: "w1", label: "weight w1", min: -LARGEST, max: LARGEST }),
        slider(view, { key: "w2", label: "weight w2", min: -LARGEST, max: LARGEST }),
        slider(view, { key: "b", label: "bias b", min: -LARGEST, max: LARGEST }),
        choice(view, { key: "activation", label: "activation", options: Object.keys(ACTIVATIONS) }),
        taskChoice(view),
      ),
    );
    return (state) => {
      plane.draw(state, scale);
      curve.draw(state);
      return sentence(state, numbers);
    };
  },
});

/** Return the choice of a task; corners that were flipped may belong to none. */
function taskChoice(view) {
  return choice(view, {
    label: "task",
    options: Object.keys(TASKS),
    value: ({ classes }) => taskOf(classes),
    changes: (task) => ({ classes: TASKS[task] }),
  });
}

/** Return how outputs become colours: paper where z = 0, violet below, orange above. */
function colours({ activation }, outputs, palette) {
  const [low, high] = extent(outputs);
  const middle = ACTIVATIONS[activation](0);
  const reach = Math.max(high - middle, middle - low, 1e-6);
  const colour = (a) => palette.signed((0.85 * (a - middle)) / reach);
  return { low, high, colour: colourTable(colour, low, high) };
}

/** The input plane: outputs as colours, the line where z = 0, the weights as an arrow. */
function planePanel(view, numbers) {
  const domain = [-EXTENT, EXTENT];
  const panel = new Panel({
    title: "output over the inputs",
    x: { domain, label: "x1" },
    y: { domain, label: "x2" },
  });
  const map = panel.addHeatMap(CELLS, CELLS);
  const boundary = svg("line", { class: "nn-boundary" });
  const arrow = svg("path", { class: "nn-arrow" });
  const origin = svg("circle", { class: "nn-pointer", r: 4, cx: panel.x(0), cy: panel.y(0) });
  const tip = svg("path", { class: "nn-dot" });

  const lineHandle = handle(view, panel, {
    label: "line where z = 0; moves the bias",
    at: footOf,
    to: ([x1, x2], { w1, w2 }) => ({ b: limited(-(w1 * x1 + w2 * x2)) }),
    along: {
      value: ({ b }) => b,
      min: -LARGEST,
      max: LARGEST,
      step: 0.1,
      to: (b) => ({ b }),
    },
    text: ({ b }) => `bias ${given(b)}`,
  });
  const arrowHandle = handle(view, panel, {
    label: "arrow of the weights",
    at: ({ w1, w2 }) => [w1, w2],
    to: ([x1, x2]) => ({ w1: rounded(x1), w2: rounded(x2) }),
    step: [0.1, 0.1],
    text: ({ w1, w2 }) => `weights ${given(w1)} and ${given(w2)}`,
    shape: tip,
  });
  const grip = lineGrip(view, panel, (b) => ({ b: limited(b) }), lineHandle);
  panel.plot.append(boundary, grip.element, arrow, origin);
  panel.above.append(
    cornerButtons(view, panel, () => numbers().wrong),
    lineHandle,
    arrowHandle,
  );

  function draw(state, scale) {
    map.draw(numbers().outputs, scale.colour);
    const { w1, w2, b } = state;
    const size = Math.hypot(w1, w2);
    const norm = size > TINY ? size : 0; // its square must not be 0
    for (const each of [lineHandle, boundary, grip.element]) {
      setAttributes(each, { visibility: norm ? "visible" : "hidden" });
    }
    if (norm) {
      const [x1, x2] = [(-b * w1) / norm ** 2, (-b * w2) / norm ** 2];
      const [along1, along2] = [(-w2 / norm) * 10 * EXTENT, (w1 / norm) * 10 * EXTENT];
      const ends = {
        x1: panel.x(x1 - along1),
        y1: panel.y(x2 - along2),
        x2: panel.x(x1 + along1),
        y2: panel.y(x2 + along2),
      };
      setAttributes(boundary, ends);
      grip.place(ends);
    }
    const angle = (-180 / Math.PI) * Math.atan2(w2, w1);
    setAttributes(tip, { d: norm ? ARROWHEAD : DIAMOND, transform: `rotate(${angle.toFixed(2)})` });
    setAttributes(arrow, { d: `M ${panel.x(0)} ${panel.y(0)} L ${panel.x(w1)} ${panel.y(w2)}` });
  }

  return { panel, draw };
}

/** The activation along z, and where the corners are on it. */
function curvePanel(view, numbers) {
  const panel = new Panel({
    title: "the four corners on the curve",
    x: { domain: [Z[0], Z.at(-1)], label: "pre-activation z", ticks: 7 },
    y: { domain: [0, 1], label: "output a" },
  });
  const zero = svg("line", { class: "nn-zero" });
  const curve = svg("path", { class: "nn-curve" });
  const marks = TASKS.AND.map(() => classMark(false));
  const pointer = svg("circle", { r: 5, class: "nn-pointer", visibility: "hidden" });
  panel.plot.append(zero, curve, ...marks, pointer);
  const path = line(
    ([z]) => panel.x(z),
    ([, a]) => panel.y(a),
  );
  let drawn = null; // the activation of the axis

  function draw(state) {
    if (state.activation !== drawn) {
      drawn = state.activation;
      const values = Z.map((z) => [z, ACTIVATIONS[drawn](z)]);
      const [low, high] = extent(values.map(([, a]) => a));
      const [bottom, top] = [Math.min(low, 0), Math.max(high, 1)];
      const room = 0.06 * (top - bottom);
      panel.y.domain([bottom - room, top + room]);
      panel.drawAxes();
      setAttributes(curve, { d: path(values) });
      setAttributes(zero, {
        x1: panel.x(0),
        x2: panel.x(0),
        y1: panel.area.top,
        y2: panel.area.bottom,
      });
    }
    const { zCorners, aCorners } = numbers();
    marks.forEach((mark, k) => {
      setClass(mark, state.classes[k] === 1);
      const [left, top] = [panel.x(zCorners[k]), panel.y(aCorners[k])];
      setAttributes(mark, { transform: `translate(${left} ${top})` });
    });
  }

  /** Show a place on the curve; none where z is null. */
  function mark(z, a) {
    setAttributes(pointer, { visibility: z === null ? "hidden" : "visible" });
    if (z !== null) setAttributes(pointer, { cx: panel.x(z), cy: panel.y(a) });
  }

  return { panel, draw, mark };
}

/** Return the point of the line that is nearest to the origin, pulled into the picture. */
function footOf({ w1, w2, b }) {
  const square = w1 ** 2 + w2 ** 2 || 1;
  const reach = 0.95 * EXTENT;
  return [w1, w2].map((w) => Math.max(-reach, Math.min(reach, (-b * w) / square)));
}

const extent = (values) =>
  values.reduce(([low, high], a) => [Math.min(low, a), Math.max(high, a)], [Infinity, -Infinity]);

const rounded = (number) => Number(number.toFixed(2)) + 0;

const limited = (b) => rounded(Math.max(-LARGEST, Math.min(LARGEST, b)));
