/** The surface from above: the start, which is dragged, and the way of each optimizer. */

import { Panel } from "../core/chart.js";
import { setAttributes, svg } from "../core/dom.js";
import { handle } from "../core/handle.js";
import { digits, fixed, given } from "../core/numbers.js";
import {
  EXTENT,
  MOMENTUM,
  OPTIMIZERS,
  SURFACES,
  between,
  isOutside,
  lastStep,
  shareInside,
} from "./compute.js";
import { bands } from "./contours.js";
import { LOOK, STAR, arrowMark, ball, exitMark, pair, put, strokeOf } from "./marks.js";
import { place, vector } from "./sentence.js";

const NEAR = 10; // user units between the pointer and a point that it means
const EVERY = 10; // steps between two marks on a way in a race

/**
 * Return the panel and how to draw it.
 *
 * @param {View} view
 * @param {function(object): Run[]} runsOf By the state.
 * @param {function(object, object): object} moved What else a change changes, by the state.
 */
export function mapPanel(view, runsOf, moved) {
  const domain = [-EXTENT, EXTENT];
  const panel = new Panel({
    title: "the surface from above: lines of equal loss",
    width: 360,
    height: 354, // the axes are as long as each other
    x: { domain, label: "x" },
    y: { domain, label: "y" },
    margin: { top: 16 },
  });
  const at = ([x, y]) => [panel.x(x), panel.y(y)];
  const ground = bands(panel);
  const minima = [0, 1].map(() => svg("path", { class: "nn-descent-minimum", d: STAR }));
  const ways = OPTIMIZERS.map((name) => way(name, at));
  const rings = OPTIMIZERS.map(() => svg("circle", { r: 9, class: "nn-ring" }));
  const start = startHandle(view, panel, moved);
  panel.plot.append(ground.element, ...ways.map(({ trail }) => trail), ...minima);
  const clipped = { class: "nn-descent-marks", "clip-path": `url(#${panel.id})` };
  const arrows = svg("g", clipped, ...ways.map((each) => each.arrows));
  panel.above.append(start, ...ways.map(({ marks }) => marks), arrows, ...rings);

  function draw(state, runs) {
    ground.show(state.surface);
    minima.forEach((mark, k) => {
      const minimum = SURFACES[state.surface].minima[k];
      put(mark, minimum ? at(minimum) : null);
    });
    ways.forEach((each, k) => {
      const run = runs.find(({ optimizer }) => optimizer === OPTIMIZERS[k]);
      each.draw(run, state, runs.length > 1);
    });
  }

  /** Put a ring around some points of the ways, given as [run, step]. */
  function ring(points) {
    rings.forEach((each, k) => {
      const point = points[k] ? points[k][0].path[points[k][1]] : null;
      put(each, point && !isOutside(point) ? at(point) : null);
    });
  }

  /** Return the drawn point [run, step] of a way that the pointer at [x, y] means, or null. */
  function pointNear(point, { step }, runs) {
    const [left, top] = at(point);
    let [found, nearest] = [null, NEAR];
    for (const run of runs) {
      const end = Math.min(step, lastStep(run));
      for (let k = 0; k <= end; k += 1) {
        const [x, y] = at(run.path[k]);
        const away = Math.hypot(x - left, y - top);
        if (away < nearest) [found, nearest] = [[run, k], away];
      }
    }
    return found;
  }

  /** Call `mark` with the points that the pointer means, and show their numbers. */
  function onHover(mark) {
    let held = false; // no numbers lie over the way while the start is dragged
    start.addEventListener("pointerdown", () => (held = true));
    for (const end of ["pointerup", "pointercancel"]) {
      start.addEventListener(end, () => (held = false));
    }
    panel.onHover((point) => {
      const found = held ? null : pointNear(point, view.state, runsOf(view.state));
      mark(found ? [found] : []);
      if (held) return null;
      return found ? aboutStep(view.state, ...found) : aboutGround(view.state, point);
    });
    panel.svg.addEventListener("pointerleave", () => mark([]));
  }

  return { panel, draw, ring, onHover };
}

function startHandle(view, panel, moved) {
  return handle(view, panel, {
    label: "start",
    at: ({ x, y }) => [x, y],
    to: ([x, y], state) => moved({ x: rounded(x), y: rounded(y) }, state),
    step: [0.1, 0.1],
    text: ({ x, y }) => `x ${given(x)}, y ${given(y)}`,
  });
}

/** The way of one optimizer: a line with a mark a step, arrows at its end, and where it left. */
function way(name, at) {
  const { colour, shape } = LOOK[name];
  const casing = svg("path", { class: "nn-descent-casing" });
  const line = strokeOf(name);
  const dots = svg("path", { class: "nn-descent-dots", stroke: colour });
  const shapes = svg("path", { fill: colour });
  const [gradient, next] = [arrowMark("gradient"), arrowMark("next", colour)];
  const [mark, exit] = [ball(name), exitMark(name)];
  const trail = svg("g", {}, casing, line, dots, shapes);
  const arrows = svg("g", {}, gradient.element, next.element);
  const marks = svg("g", { class: "nn-descent-marks" }, exit, mark);

  function draw(run, { step, lr }, isRace) {
    for (const group of [trail, arrows, marks])
      setAttributes(group, { display: run ? null : "none" });
    if (!run) return;
    const k = Math.min(step, lastStep(run));
    const here = run.path[k];
    const d = lineAlong(run.path, k, at);
    for (const each of [casing, line]) setAttributes(each, { d });
    const places = run.path.slice(0, k + 1).map((point) => (isOutside(point) ? null : at(point)));
    setAttributes(dots, { d: isRace ? "" : dotsAt(places) });
    setAttributes(shapes, { d: isRace ? shapesAt(places, shape(3.2)) : "" });
    const target = (step) => step && at([here[0] + step[0], here[1] + step[1]]);
    gradient.draw(at(here), target(downhill(run, k, lr)));
    next.draw(at(here), target(nextStep(run, k)));
    put(mark, k > 0 && !isOutside(here) ? at(here) : null);
    put(exit, run.leftAt !== null && run.leftAt <= k ? at(run.exit) : null);
  }

  return { trail, arrows, marks, draw };
}

/** Return the line along the first k steps, as far as it is inside the map. */
function lineAlong(path, k, at) {
  let d = "";
  let isPenThere = false;
  for (let j = 1; j <= k; j += 1) {
    const shares = shareInside(path[j - 1], path[j]);
    if (shares) {
      const [enter, leave] = shares;
      if (!isPenThere || enter > 0) d += `M${pair(at(between(path[j - 1], path[j], enter)))}`;
      d += `L${pair(at(between(path[j - 1], path[j], leave)))}`;
    }
    isPenThere = shares?.[1] === 1;
  }
  return d;
}

const dotsAt = (places) => places.map((spot) => (spot ? `M${pair(spot)}h0` : "")).join("");

function shapesAt(places, outline) {
  const isMarked = (spot, k) => spot && k && k % EVERY === 0;
  return places.map((spot, k) => (isMarked(spot, k) ? `M${pair(spot)}${outline}` : "")).join("");
}

/**
 * Return the part of the next step that the gradient makes, with momentum. That of SGD is all of
 * it, and the adaptive optimizers rescale the gradient.
 */
function downhill(run, k, lr) {
  const isPart = run.optimizer === MOMENTUM && nextStep(run, k);
  return isPart ? run.gradients[k].map((g) => -lr * g) : null;
}

/** Return the step after the first k; null where the run was given up. */
function nextStep({ path, next }, k) {
  return k + 1 < path.length ? path[k + 1].map((part, j) => part - path[k][j]) : next;
}

function aboutStep({ surface }, run, k) {
  const loss = run.heights[k] + SURFACES[surface].lowest;
  const lines = [
    k ? `${run.optimizer}, step ${k}` : "start",
    `(x, y) = ${place(run.path[k])}`,
    `loss ${digits(loss, 3)}`,
    `gradient ${vector(run.gradients[k])}`,
  ];
  if (k) lines.push(`step length ${digits(run.lengths[k])}`);
  return lines.join("\n");
}

function aboutGround({ surface }, [x, y]) {
  const { loss, gradient } = SURFACES[surface];
  const where = `x = ${fixed(x)}, y = ${fixed(y)}`;
  return `${where}\nloss ${digits(loss(x, y), 3)}\ngradient ${vector(gradient(x, y))}`;
}

const rounded = (number) => Number(number.toFixed(2)) + 0;
