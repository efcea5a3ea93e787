/** The height above the minimum, step by step. */

import { Panel } from "../core/chart.js";
import { setAttributes, svg } from "../core/dom.js";
import { digits, grouped } from "../core/numbers.js";
import { MAX_STEPS, OPTIMIZERS, lastStep } from "./compute.js";
import { ball, exitMark, pair, put, strokeOf } from "./marks.js";

const [LOWEST, HIGHEST] = [1e-8, 1e4]; // others are drawn at these ends
const ROOM = 7; // steps between the axis and step 0, for the marks of the first steps

/** Return the panel and how to draw it; see `mapPanel`. */
export function heightsPanel(view, runsOf) {
  const panel = new Panel({
    title: "height above the minimum",
    width: 420,
    height: 354,
    x: { domain: [-ROOM, MAX_STEPS], label: "step" },
    y: {
      domain: [LOWEST, HIGHEST],
      label: "", // the title says it
      log: true,
      values: [1e-8, 1e-6, 1e-4, 1e-2, 1, 1e2, 1e4],
      format: (height) => (height >= 1 ? grouped(height) : digits(height, 1)),
    },
    margin: { top: 16, left: 58 },
  });
  const at = (run, k) => [panel.x(k), panel.y(drawable(run.heights[k]))];
  const { top, bottom } = panel.area;
  const now = svg("path", { class: "nn-zero", d: `M0 ${top}V${bottom}` });
  const curves = OPTIMIZERS.map((name) => curve(name, at));
  const rings = OPTIMIZERS.map(() => svg("circle", { r: 9, class: "nn-ring" }));
  panel.plot.append(now, ...curves.map(({ line }) => line));
  panel.above.append(...curves.map(({ marks }) => marks), ...rings);

  function draw({ step }, runs) {
    put(now, [panel.x(step), 0]);
    curves.forEach((each, k) => {
      const run = runs.find(({ optimizer }) => optimizer === OPTIMIZERS[k]);
      each.draw(run, step);
    });
  }

  /** Put a ring around some points of the curves, given as [run, step]. */
  function ring(points) {
    rings.forEach((each, k) => put(each, points[k] ? at(...points[k]) : null));
  }

  /** Call `mark` with the points at the step under the pointer, and show their numbers. */
  function onHover(mark) {
    panel.onHover(([right]) => {
      const { state } = view;
      const step = Math.max(0, Math.round(right));
      const taken = runsOf(state).filter((run) => step <= Math.min(state.step, lastStep(run)));
      mark(taken.map((run) => [run, step]));
      const lines = taken.map(
        ({ optimizer, heights }) => `${optimizer}: ${digits(heights[step], 3)}`,
      );
      return taken.length ? [`step ${step}, height above the minimum`, ...lines].join("\n") : null;
    });
    panel.svg.addEventListener("pointerleave", () => mark([]));
  }

  return { panel, draw, ring, onHover };
}

function curve(name, at) {
  const line = strokeOf(name);
  const [mark, exit] = [ball(name), exitMark(name)];
  const marks = svg("g", { class: "nn-descent-marks" }, exit, mark);

  function draw(run, step) {
    for (const each of [line, marks]) setAttributes(each, { display: run ? null : "none" });
    if (!run) return;
    const k = Math.min(step, lastStep(run));
    const points = run.heights.slice(0, k + 1).map((_, j) => pair(at(run, j)));
    setAttributes(line, { d: `M${points.join("L")}` });
    put(mark, at(run, k));
    put(exit, run.leftAt !== null && run.leftAt <= k ? at(run, run.leftAt) : null);
  }

  return { line, marks, draw };
}

const drawable = (height) => Math.max(LOWEST, Math.min(HIGHEST, height));
