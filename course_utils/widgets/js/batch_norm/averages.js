/** The running averages, batch by batch. */

import { line } from "d3-shape";

import { Panel } from "../core/chart.js";
import { html, setAttributes, svg } from "../core/dom.js";
import { fixed } from "../core/numbers.js";
import { LAST } from "./compute.js";

const CIRCLE = "m -3 0 a 3 3 0 1 1 6 0 a 3 3 0 1 1 -6 0 z";
const TRIANGLE = "m 0 -4 l 3.8 6.6 h -7.6 z";
const LINES = [
  { key: "mean", of: ({ mean }) => mean, mark: CIRCLE, name: "mean" },
  { key: "variance", of: ({ unbiased }) => unbiased, mark: TRIANGLE, name: "variance" },
];
const ENDS = [-2, 14];

/** Return the panel with its legend, and a function that draws a state. */
export function averagesPanel(numbers) {
  const panel = new Panel({
    title: "running averages",
    width: 330,
    height: 262,
    x: { domain: [-1, LAST + 1], label: "batches passed", values: [0, 10, 20, 30, 40] },
    y: { domain: ENDS, label: "", ticks: 8 },
    margin: { left: 34 },
  });
  const lines = LINES.map((what) => averageLine(panel, what));
  const zero = svg("line", {
    class: "nn-zero",
    x1: panel.area.left,
    x2: panel.area.right,
    y1: panel.y(0),
    y2: panel.y(0),
  });
  panel.plot.append(zero, ...lines.map(({ element }) => element));
  panel.onHover(([place]) => told(numbers(), Math.round(place)));
  panel.element.append(legend());
  return {
    element: panel.element,
    draw: () => lines.forEach(({ draw }) => draw(numbers())),
  };
}

/** One running average as a line, its values of the batches as marks, and where it goes next. */
function averageLine(panel, { key, of, mark }) {
  const path = svg("path", { class: `nn-batch-norm-line nn-batch-norm-${key}` });
  const marks = svg("path", { class: `nn-batch-norm-marks nn-batch-norm-${key}` });
  const now = svg("path", { class: `nn-batch-norm-now nn-batch-norm-${key}` });
  const next = svg("line", { class: `nn-batch-norm-next nn-batch-norm-${key}` });
  const through = line(
    ([x]) => panel.x(x),
    ([, y]) => panel.y(y),
  ).digits(2);
  const marked = ([x, y]) => `M ${panel.x(x).toFixed(1)} ${panel.y(y).toFixed(1)} ${mark}`;

  function draw({ running, passed, next: after }) {
    const step = passed.length;
    const values = running.map((each, k) => [k, each[key]]);
    const batches = passed
      .map((batch, k) => [k + 1, batch && of(batch)])
      .filter(([, value]) => value !== null);
    setAttributes(path, { d: through(values) });
    setAttributes(marks, { d: batches.map(marked).join(" ") });
    setAttributes(now, { d: marked(values.at(-1)) });
    setAttributes(next, {
      x1: panel.x(step),
      x2: panel.x(step + 1),
      y1: panel.y(values.at(-1)[1]),
      y2: panel.y(after[key]),
    });
  }

  return { element: svg("g", {}, path, next, marks, now), draw };
}

function told({ running, passed }, step) {
  if (step < 0 || step > passed.length) return null;
  const { mean, variance } = running[step];
  const batch = step ? passed[step - 1] : null;
  const lines = [
    `after ${step} ${step === 1 ? "batch" : "batches"}`,
    `running mean ${fixed(mean)}`,
    `running variance ${fixed(variance)}`,
  ];
  if (batch) lines.push(`its mean ${fixed(batch.mean)}`);
  if (batch && batch.unbiased !== null) lines.push(`its variance ${fixed(batch.unbiased)}`);
  return lines.join("\n");
}

function legend() {
  const rows = LINES.map(({ key, mark, name }) =>
    html(
      "li",
      {},
      svg(
        "svg",
        { class: "nn-batch-norm-sample", viewBox: "0 0 44 12", "aria-hidden": "true" },
        svg("path", { class: `nn-batch-norm-line nn-batch-norm-${key}`, d: "M 0 6 H 30" }),
        svg("path", {
          class: `nn-batch-norm-marks nn-batch-norm-${key}`,
          d: `M 38 6 ${mark}`,
        }),
      ),
      `running ${name}; mark: ${name} of a batch`,
    ),
  );
  return html("ul", { class: "nn-batch-norm-legend" }, ...rows);
}
