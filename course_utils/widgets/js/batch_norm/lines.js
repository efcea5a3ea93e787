/** The batch on one line, what becomes of it on another, and which point went where. */

import { Panel } from "../core/chart.js";
import { setAttributes, setText, svg } from "../core/dom.js";
import { handle } from "../core/handle.js";
import { fixed, given } from "../core/numbers.js";
import { ENDS, MOST } from "./compute.js";

const HEIGHT = 300;
const ROWS = 4; // points near each other stand one above the other
const APART = 13; // rows, in pixels
const TOP = 74; // middle of the batch, in pixels
const BOTTOM = 208; // middle of the outputs
const RADIUS = 9;
const BAND = 30; // half the height of a band

/** Return the panel, and a function that draws a state. */
export function linePanel(view, numbers) {
  const panel = new Panel({
    title: "a batch x, and what leaves the layer, y",
    width: 400,
    height: HEIGHT,
    margin: { left: 14, right: 14 },
    x: { domain: ENDS, label: "x above, y below", ticks: 8 },
    y: { domain: [HEIGHT - 38, 8], label: "", values: [] }, // pixels
  });
  panel.vertical.setAttribute("visibility", "hidden");
  const [above, below] = [band(TOP, "x"), band(BOTTOM, "y")];
  const points = Array.from({ length: MOST }, (_, k) => pointParts(view, panel, k));
  panel.plot.append(...points.map(({ link }) => link));
  panel.above.append(above.element, below.element);
  panel.above.append(...points.flatMap(({ ghost, output }) => [ghost, output]));
  panel.above.append(...points.map(({ input }) => input));

  function draw(state) {
    const { used, outputs, earlier } = numbers();
    const { beta, gamma, mode } = state;
    const which = mode === "training" ? "mean of the batch" : "running mean";
    const deviation = Math.sqrt(used.variance);
    above.draw(panel, used.mean, deviation, `${which} ${fixed(used.mean)} ± ${fixed(deviation)}`);
    below.draw(panel, beta, Math.abs(gamma), `β ± γ: ${given(beta)} ± ${given(Math.abs(gamma))}`);
    points.forEach((each, k) => each.draw(state.points[k], outputs[k], earlier?.outputs[k]));
  }

  return { panel, draw };
}

/** What belongs to one point: its handle, its output, where that was, and the line between. */
function pointParts(view, panel, k) {
  const offset = ((k % ROWS) - (ROWS - 1) / 2) * APART;
  const input = handle(view, panel, {
    label: `point ${k + 1} of the batch`,
    at: ({ points }) => [points[k], TOP + offset],
    to: ([x], state) => pulled(state, k, x),
    step: [0.1, 0],
    bounds: [ENDS, [0, HEIGHT]],
    text: ({ points }) => `x = ${given(points[k])}`,
    shape: numbered(k, "nn-dot"),
  });
  const output = numbered(k, "nn-batch-norm-output");
  const ghost = svg("circle", { class: "nn-ring", r: RADIUS });
  const link = svg("line", { class: "nn-batch-norm-link" });
  output.addEventListener("pointermove", (event) => {
    const at = panel.pointAt(event);
    const [x, y] = [view.state.points[k], output.value];
    panel.tell(`point ${k + 1}\nx = ${given(x)}\ny = ${fixed(y, 3)}`, at);
  });
  output.addEventListener("pointerleave", () => panel.tell(null));

  /** Draw it at x and y, where y was `earlier` (undefined: nowhere else); y undefined hides it. */
  function draw(x, y, earlier) {
    const visibility = y === undefined ? "hidden" : "visible";
    for (const part of [input, output, link]) setAttributes(part, { visibility });
    const isMoved = earlier !== undefined && Math.abs(earlier - y) > 0.005;
    setAttributes(ghost, { visibility: isMoved ? "visible" : "hidden" });
    if (y === undefined) return;
    output.value = y;
    const [from, to] = [panel.x(x), panel.x(onAxis(y))];
    setAttributes(output, { transform: `translate(${to.toFixed(2)} ${BOTTOM + offset})` });
    if (isMoved) setAttributes(ghost, { cx: panel.x(onAxis(earlier)), cy: BOTTOM + offset });
    setAttributes(link, { x1: from, y1: TOP + offset, x2: to, y2: BOTTOM + offset });
  }

  return { input, output, ghost, link, draw };
}

function numbered(k, name) {
  return svg(
    "g",
    {},
    svg("circle", { class: name, r: RADIUS }),
    svg("text", { y: 4.2, "aria-hidden": "true" }, String(k + 1)),
  );
}

/** Return a band around a middle, and a function that draws it. */
function band(y, name) {
  const area = svg("rect", { class: "nn-batch-norm-band", y: y - BAND, height: 2 * BAND });
  const middle = svg("line", { class: "nn-batch-norm-middle", y1: y - BAND, y2: y + BAND });
  const text = svg("text", { class: "nn-batch-norm-note", y: y - BAND - 8 });
  const title = svg("text", { class: "nn-batch-norm-name", x: 8, y: y - BAND - 8 }, name);
  return {
    element: svg("g", {}, area, middle, text, title),
    draw(panel, at, reach, note) {
      const [left, right] = [at - reach, at + reach].map((x) => panel.x(onAxis(x)));
      setAttributes(area, { x: left, width: Math.max(0, right - left) });
      const x = panel.x(onAxis(at));
      setAttributes(middle, { x1: x, x2: x });
      setAttributes(text, { x: Math.max(110, Math.min(290, x)) });
      setText(text, note);
    },
  };
}

/** Return what changes when a point is pulled; where it was is kept while no other is pulled. */
function pulled({ points, dragged }, k, x) {
  const from = dragged?.point === k ? dragged.from : points[k];
  const place = Number(x.toFixed(2)) + 0;
  return {
    points: points.map((each, j) => (j === k ? place : each)),
    dragged: { point: k, from },
  };
}

const onAxis = (x) => Math.max(ENDS[0], Math.min(ENDS[1], x));
