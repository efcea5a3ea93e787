/** A training while it runs: a bar, the loss batch by batch, the validation, images, a stop button. */

import { line } from "d3-shape";

import { Panel, panels } from "../core/chart.js";
import { button, buttonRow, controls } from "../core/controls.js";
import { html, setAttributes, svg } from "../core/dom.js";
import { fixed } from "../core/numbers.js";
import { instrument } from "../core/instrument.js";
import { BLUE, GREEN, ORANGE } from "../core/theme.js";
import { bottomOf, pairs, shareOf, topOf } from "./compute.js";
import { sampleStrip } from "./samples.js";
import css from "./training.css";

const initial = {
  phase: "waiting",
  text: "",
  done: 0,
  losses: [],
  train: [],
  val: [],
  accuracy: [],
  answers: [],
};
const ENDED = {
  done: "nn-training-done",
  interrupted: "nn-training-cut",
  failed: "nn-training-cut",
};

export default instrument({
  name: ({ title }) => `training of ${title ?? "a network"}`,
  initial,
  build(view) {
    const { epochs = 1, unit = "epoch", curves = true, classes = [], labels = [] } = view.settings;
    view.root.append(html("style", {}, css));
    const filled = html("div");
    const bar = html("div", { class: "nn-training-bar", role: "progressbar" }, filled);
    const stop = button(view, {
      label: "Stop after this batch",
      onclick: () => view.interrupt(),
      enabled: ({ phase }) => phase === "running" && view.canInterrupt,
    });
    const stopping = buttonRow("training", stop);
    const charts = curves ? [lossPanel(epochs, unit), accuracyPanel(epochs, unit)] : [];
    const pixels = view.data && labels.length > 0 ? bytesOf(view.data) : null;
    const samples = pixels && sampleStrip(pixels, { classes, labels });
    view.root.append(
      bar,
      ...(curves ? [panels(...charts.map((chart) => chart.panel))] : []),
      ...(samples ? [samples.element] : []),
      controls(stopping),
    );
    return (state) => {
      stopping.hidden = state.phase !== "running" && !view.canInterrupt; // nothing can be trained here
      const share = shareOf(state, epochs);
      filled.style.width = `${100 * share}%`;
      bar.className = `nn-training-bar ${ENDED[state.phase] ?? ""}`;
      setAttributes(bar, {
        "aria-label": `${unit}s done`,
        "aria-valuemin": 0,
        "aria-valuemax": epochs,
        "aria-valuenow": fixed(share * epochs, 1),
      });
      for (const chart of charts) chart.draw(state);
      samples?.draw(state.answers);
      return state.text;
    };
  },
});

function bytesOf(data) {
  return new Uint8Array(data.buffer ?? data, data.byteOffset ?? 0, data.byteLength);
}

/** The loss of each batch as a line, and the means of the epochs as marks. */
function lossPanel(epochs, unit) {
  const panel = new Panel({
    title: "loss",
    height: 210,
    x: { domain: [0, epochs], label: unit, ticks: 6 },
    y: { domain: [0, 1], label: "loss", ticks: 5 },
  });
  const batches = svg("path", { fill: "none", stroke: BLUE, "stroke-width": 1.5 });
  const train = svg("path", { fill: BLUE });
  const val = svg("path", { fill: "none", stroke: ORANGE, "stroke-width": 2 });
  panel.plot.append(batches);
  const names = key(panel, ["batch and epoch mean", BLUE], ["validation", ORANGE]);
  panel.above.append(train, val, ...names);
  const draw = (state) => {
    const top = Math.max(topOf(state), panel.y.domain()[1] === 1 ? 0 : panel.y.domain()[1]);
    if (top !== panel.y.domain()[1]) {
      panel.y.domain([0, top]);
      panel.drawAxes();
    }
    const path = line()
      .x(([x]) => panel.x(x))
      .y(([, y]) => panel.y(y));
    setAttributes(batches, { d: path(pairs(state.losses)) ?? "" });
    setAttributes(train, { d: state.train.map((y, k) => circle(panel, k + 1, y)).join("") });
    setAttributes(names[1], { visibility: state.val.length ? null : "hidden" });
    setAttributes(val, { d: state.val.map((y, k) => triangle(panel, k + 1, y)).join("") });
  };
  return { panel, draw };
}

/** The share of the validation images that are right, epoch by epoch. */
function accuracyPanel(epochs, unit) {
  const panel = new Panel({
    title: "validation accuracy",
    height: 210,
    margin: { left: 58 },
    x: { domain: [0, epochs], label: unit, ticks: 6 },
    y: { domain: [0, 1], label: "share correct", ticks: 5 },
  });
  const marks = svg("path", { fill: "none", stroke: GREEN, "stroke-width": 2 });
  const curve = svg("path", { fill: "none", stroke: GREEN, "stroke-width": 1.5 });
  panel.plot.append(curve);
  panel.above.append(marks);
  const draw = ({ accuracy }) => {
    panel.element.hidden = accuracy.length === 0;
    if (accuracy.length === 0) return;
    const bottom = bottomOf(accuracy);
    if (bottom !== panel.y.domain()[0]) {
      panel.y.domain([bottom, 1]);
      panel.drawAxes();
    }
    const path = line()
      .x((_, k) => panel.x(k + 1))
      .y((value) => panel.y(value));
    setAttributes(curve, { d: path(accuracy) });
    setAttributes(marks, { d: accuracy.map((y, k) => triangle(panel, k + 1, y)).join("") });
  };
  return { panel, draw };
}

function key(panel, ...entries) {
  return entries.map(([name, colour], k) =>
    svg(
      "text",
      {
        x: panel.area.right,
        y: panel.area.top + 12 + 16 * k,
        style: `fill: ${colour}; text-anchor: end`,
      },
      `${k === 0 ? "●" : "▽"} ${name}`,
    ),
  );
}

function circle(panel, x, y) {
  if (!Number.isFinite(y)) return "";
  return `M${panel.x(x) - 4} ${panel.y(y)}a4 4 0 1 0 8 0a4 4 0 1 0 -8 0`;
}

function triangle(panel, x, y) {
  if (!Number.isFinite(y)) return "";
  return `M${panel.x(x) - 5} ${panel.y(y) - 4}h10l-5 9z`;
}
