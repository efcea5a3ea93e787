/** The points, which are dragged, the rule, the fitted curve, and those of other samples. */

import { line } from "d3-shape";

import { Panel } from "../core/chart.js";
import { onDraw } from "../core/controls.js";
import { setAttributes, svg } from "../core/dom.js";
import { handle } from "../core/handle.js";
import { fixed } from "../core/numbers.js";
import { GRID, MOST_POINTS, OVERLAID, pointsOf, rule } from "./compute.js";

const HIGHEST = 2.5;
const REACH = 50; // farther up or down no curve is drawn
const STEP = 0.02;
/** Left and right margin, which the weights under it share. */
export const FRAME = { width: 400, left: 48, right: 14, domain: [-0.03, 1.03] };

/** Return the panel and a function that draws the numbers of a state. */
export function fitPanel(view, first) {
  const panel = new Panel({
    title: "points and curve",
    width: FRAME.width,
    height: 270,
    margin: FRAME,
    x: { domain: FRAME.domain, label: "x" },
    y: { domain: [-HIGHEST, HIGHEST], label: "y" },
  });
  const path = line(
    (_, k) => panel.x(GRID[k]),
    (value) => panel.y(Math.max(-REACH, Math.min(REACH, value))),
  ).digits(1);
  const truth = svg("path", { class: "nn-curve-rule", d: path(GRID.map(rule)) });
  const others = Array.from({ length: OVERLAID }, () => svg("path", { class: "nn-curve-other" }));
  const mean = svg("path", { class: "nn-curve-mean" });
  const curve = svg("path", { class: "nn-curve" });
  panel.plot.append(...others, truth, mean, curve);
  panel.above.append(pointHandles(view, panel, first));

  function draw(numbers, many) {
    setAttributes(curve, { d: path(numbers.curve) });
    others.forEach((other, k) => setAttributes(other, { d: many ? path(many.curves[k]) : "" }));
    setAttributes(mean, { d: many ? path(many.mean) : "" });
    for (const each of [...others, mean]) {
      setAttributes(each, { visibility: many ? "visible" : "hidden" });
    }
  }
  return { panel, draw };
}

/** Return the points. Tab reaches one of them; Enter goes on to the next from left to right. */
function pointHandles(view, panel, first) {
  let near = 0; // the point that Tab reaches
  let [seen, all] = [null, []];
  const pointAt = (state, k) => {
    if (state !== seen) [seen, all] = [state, pointsOf(state, first)];
    return all[k] ?? [0, 0];
  };
  const handles = Array.from({ length: MOST_POINTS }, (_, k) => {
    const element = handle(view, panel, {
      label: `training point ${k + 1}; Enter goes to the next one`,
      at: (state) => pointAt(state, k),
      to: (place, { moved }) => ({ moved: movedTo(moved, k, place) }),
      step: [STEP, STEP],
      bounds: [
        [0, 1],
        [-HIGHEST, HIGHEST],
      ],
      text: (state) =>
        `(${pointAt(state, k)
          .map((part) => fixed(part))
          .join(", ")})`,
      shape: svg("circle", { class: "nn-curve-point", r: 5 }),
    });
    element.querySelector(".nn-target").setAttribute("r", 12);
    element.addEventListener("focus", () => reach(k));
    element.addEventListener("keydown", (event) => {
      if (event.key !== "Enter" && event.key !== " ") return;
      event.preventDefault();
      handles[neighbour(pointsOf(view.state, first), k, event.shiftKey ? -1 : 1)].focus();
    });
    return element;
  });

  function reach(k) {
    handles[near].setAttribute("tabindex", -1);
    near = k;
    handles[near].setAttribute("tabindex", 0);
  }

  for (const element of handles) element.setAttribute("tabindex", -1);
  reach(0);
  onDraw(view, ({ points }) => {
    handles.forEach((element, k) =>
      setAttributes(element, { display: k < points ? null : "none" }),
    );
    if (near >= points) reach(0);
  });
  return svg("g", {}, ...handles);
}

function movedTo(moved, k, place) {
  const rounded = place.map((part) => Number(part.toFixed(3)) + 0);
  return [...moved.filter(([other]) => other !== k), [k, ...rounded]];
}

/** Return which point comes next along x, from the last to the first. */
function neighbour(points, k, step) {
  const order = points.map((_, j) => j).sort((i, j) => points[i][0] - points[j][0]);
  return order[(order.indexOf(k) + step + order.length) % order.length];
}
