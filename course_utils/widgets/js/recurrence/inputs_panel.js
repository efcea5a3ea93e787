/** The input as bars: each is dragged, or moved by the arrow keys. */

import { Panel } from "../core/chart.js";
import { onDraw } from "../core/controls.js";
import { setAttributes, svg } from "../core/dom.js";
import { onDrag } from "../core/drag.js";
import { short } from "../core/numbers.js";
import { STEPS } from "./compute.js";

/** What all panels share: their width, and the axis of the steps. */
export const TIME = {
  domain: [0.4, STEPS + 0.6],
  label: "step",
  values: [1, 5, 10, 15, 20, 25, 30],
};

const REACH = 2; // an input is from −2 to 2
const STEP = 0.1;
const FAR = 10; // steps of Page Up and Page Down

/** Return the panel. */
export function inputsPanel(view) {
  const panel = new Panel({
    title: "input x (drag the bars)",
    height: 150,
    margin: { bottom: 34 },
    x: TIME,
    y: { domain: [-REACH, REACH], label: "x", values: [-2, -1, 0, 1, 2] },
  });
  const zero = panel.y(0);
  const { left, right } = panel.area;
  let current = 0; // the bar that Tab reaches
  const bars = Array.from({ length: STEPS }, (_, k) => {
    const one = bar(view, panel, k);
    one.column.addEventListener("focus", () => {
      current = k;
      view.redraw();
    });
    one.column.addEventListener("keydown", (event) => {
      const next = { ArrowLeft: k - 1, ArrowRight: k + 1 }[event.key];
      if (next === undefined) return;
      event.preventDefault();
      bars[Math.max(0, Math.min(STEPS - 1, next))].column.focus();
    });
    return one;
  });
  panel.plot.append(
    svg("line", { class: "nn-zero", x1: left, x2: right, y1: zero, y2: zero }),
    ...bars.map(({ element }) => element),
  );
  panel.above.append(...bars.map(({ column }) => column));
  onDraw(view, ({ inputs }) => bars.forEach(({ draw }, k) => draw(inputs[k], k === current)));
  return panel;
}

/** Return a bar and the column in which it is taken. */
function bar(view, panel, k) {
  const { top, bottom } = panel.area;
  const width = panel.x(1) - panel.x(0);
  const x = panel.x(k + 1) - width / 2;
  const zero = panel.y(0);
  const element = svg("rect", { class: "nn-recurrence-bar", x: x + 1, width: width - 2 });
  const column = svg("rect", {
    class: "nn-recurrence-column",
    x,
    y: top,
    width,
    height: bottom - top,
    role: "slider",
    "aria-label": `input at step ${k + 1}`,
    "aria-valuemin": -REACH,
    "aria-valuemax": REACH,
  });
  const put = (number) => {
    const inside = Math.max(-REACH, Math.min(REACH, Number(number.toFixed(1)))) + 0;
    view.set({ inputs: view.state.inputs.map((each, j) => (j === k ? inside : each)) });
  };
  const follow = (event) => put(panel.y.invert(panel.pointAt(event)[1]));
  onDrag(column, { take: follow, move: follow, drop: () => view.commit() });
  column.addEventListener("keydown", (event) => {
    const next = moved(event, view.state.inputs[k]);
    if (next === null) return;
    event.preventDefault(); // the page does not scroll
    put(next);
    view.commit();
  });

  function draw(value, isCurrent) {
    const y = panel.y(value);
    setAttributes(element, { y: Math.min(y, zero), height: Math.abs(y - zero) });
    setAttributes(column, {
      tabindex: isCurrent ? 0 : -1,
      "aria-valuenow": value,
      "aria-valuetext": short(value),
    });
  }
  return { element, column, draw };
}

/** Return the number to which a key leads, null for other keys. */
function moved({ key, shiftKey }, value) {
  if (key === "Home") return -REACH;
  if (key === "End") return REACH;
  const steps = { ArrowUp: 1, ArrowDown: -1, PageUp: FAR, PageDown: -FAR }[key];
  return steps === undefined ? null : value + steps * STEP * (shiftKey ? FAR : 1);
}
