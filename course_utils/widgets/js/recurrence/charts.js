/** State and gradient by step, with those of a kept setting. */

import { line } from "d3-shape";

import { Panel } from "../core/chart.js";
import { setAttributes, setText, svg } from "../core/dom.js";
import { handle } from "../core/handle.js";
import { digits } from "../core/numbers.js";
import { powerOfTen } from "../shared/powers.js";
import { STEPS } from "./compute.js";
import { TIME } from "./inputs_panel.js";

/** The logarithmic axis reaches over these powers of ten. */
const LOWEST = -9;
const HIGHEST = 6;
const FLOOR = 1e-60; // sizes below are drawn as this one
const LEAST_REACH = 1;
const ROOM = 1.08; // for the marks at the ends
const MARKS = { up: "M 0 -4 A 4 4 0 1 1 0 4 A 4 4 0 1 1 0 -4 Z", down: "M -4 -3.5 H 4 L 0 4 Z" };

/** Return the chart of the states, and a function that draws it. */
export function stateChart() {
  const panel = new Panel({
    title: "state h",
    height: 220,
    x: TIME,
    y: { domain: [-LEAST_REACH, LEAST_REACH], label: "h", format: (number) => digits(number, 3) },
  });
  const { left, right } = panel.area;
  const zero = svg("line", { class: "nn-zero", x1: left, x2: right });
  const curves = pair(panel, (value) => value);
  const pointer = upright(panel);
  panel.plot.append(zero, pointer, curves.element);
  let reach = 0;

  function draw(now, kept, look) {
    const next = reachOf([...now.states, ...(kept?.states ?? [])]);
    if (next !== reach) {
      reach = next;
      panel.y.domain([-ROOM * reach, ROOM * reach]);
      panel.drawAxes();
      setAttributes(zero, { y1: panel.y(0), y2: panel.y(0) });
    }
    curves.draw(now.states, kept?.states);
    setAttributes(pointer, { x1: panel.x(look), x2: panel.x(look) });
  }
  return { panel, draw };
}

/** Return the chart of the gradients, and a function that draws it. */
export function gradientChart(view) {
  const powers = Array.from({ length: 6 }, (_, k) => LOWEST + 3 * k);
  const panel = new Panel({
    title: "gradient of the last state",
    height: 400,
    x: { ...TIME, label: "with respect to the state at step" },
    y: {
      domain: [10 ** LOWEST, 10 ** HIGHEST],
      label: "",
      log: true,
      values: powers.map((power) => 10 ** power),
      format: powerOfTen,
    },
  });
  const { area } = panel;
  const across = (value) => {
    const y = panel.y(value);
    return svg("line", { class: "nn-zero", x1: area.left, x2: area.right, y1: y, y2: y });
  };
  const curves = pair(panel, (value) => Math.max(Math.abs(value), FLOOR));
  const pointer = upright(panel);
  const note = svg("text", { class: "nn-recurrence-note", x: area.left + 6, y: area.bottom - 22 });
  const percent = svg("text", {
    class: "nn-recurrence-note",
    x: area.left + 6,
    y: panel.y(0.01) - 4,
  });
  setText(percent, "1 %");
  panel.plot.append(across(1), across(0.01), pointer, curves.element, percent, note);
  panel.above.append(lookHandle(view, panel));

  function draw(now, kept, look) {
    curves.draw(now.gradients, kept?.gradients);
    setAttributes(pointer, { x1: panel.x(look), x2: panel.x(look) });
    const below = now.gradients.filter((each) => Math.abs(each) < 10 ** LOWEST).length;
    setText(note, below ? `${below} of ${STEPS} are below this axis` : "");
  }
  return { panel, draw };
}

/** Return the handle that chooses the step that is looked at. */
function lookHandle(view, panel) {
  const low = 10 ** LOWEST;
  return handle(view, panel, {
    label: "step to look at",
    at: ({ look }) => [look, low],
    to: ([place]) => ({ look: Math.round(place) }),
    step: [1, 0],
    bounds: [
      [1, STEPS],
      [low, low],
    ],
    text: ({ look }) => `step ${look} of ${STEPS}`,
    shape: svg("path", { class: "nn-dot", d: "M 0 -10 L 8 5 L -8 5 Z" }),
  });
}

/** Return the curve of now, with a mark a step, and that of a kept setting behind it. */
function pair(panel, height) {
  const path = line()
    .x((_, k) => panel.x(k + 1).toFixed(2))
    .y((value) => place(value).toFixed(2));
  const place = (value) => panel.y(height(value));
  const before = svg("path", { class: "nn-recurrence-kept" });
  const curve = svg("path", { class: "nn-recurrence-line" });
  const marks = Array.from({ length: STEPS }, () => svg("path"));
  return {
    element: svg("g", {}, before, curve, ...marks),
    draw(now, kept) {
      setAttributes(before, { d: kept ? path(kept) : null });
      setAttributes(curve, { d: path(now) });
      marks.forEach((mark, k) => {
        const isBelow = now[k] < 0;
        setAttributes(mark, {
          class: isBelow ? "nn-recurrence-below" : "nn-recurrence-mark",
          d: isBelow ? MARKS.down : MARKS.up,
          transform: `translate(${panel.x(k + 1).toFixed(2)} ${place(now[k]).toFixed(2)})`,
        });
      });
    },
  };
}

function upright({ area }) {
  return svg("line", { class: "nn-recurrence-look", y1: area.top, y2: area.bottom });
}

/** Return 1, 2 or 5 times a power of ten that holds all values. */
function reachOf(values) {
  const most = values.reduce((largest, each) => Math.max(largest, Math.abs(each)), LEAST_REACH);
  const power = 10 ** Math.floor(Math.log10(most));
  return [1, 2, 5, 10].map((each) => each * power).find((each) => each >= most * (1 - 1e-9));
}
