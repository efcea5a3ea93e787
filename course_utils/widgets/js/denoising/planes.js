/** The two planes: the data on their way into noise, and random points on their way back. */

import { Panel } from "../core/chart.js";
import { setAttributes, setText, svg } from "../core/dom.js";
import { ARROWS } from "./compute.js";

const SIZE = { width: 340, height: 320 };
const MARGIN = { left: 40, right: 6, bottom: 36 };
const CIRCLE = "m-2.4 0a2.4 2.4 0 1 0 4.8 0a2.4 2.4 0 1 0-4.8 0z";
const SMALL = "m-1.3 0a1.3 1.3 0 1 0 2.6 0a1.3 1.3 0 1 0-2.6 0z";
const TRIANGLE = "m0-3.2l2.9 5.2h-5.8z";
const LARGEST = 2; // predicted noise of this size has the longest arrow
const HEAD = 3; // user units

/** Return the plane of the data, and a function that draws it. */
export function dataPlane(reach) {
  const panel = plane("data", reach);
  const marks = svg("path", { class: "nn-denoising-data" });
  const trail = svg("path", { class: "nn-denoising-trail" });
  const ring = svg("circle", { class: "nn-denoising-ring", r: 6 });
  const start = svg("rect", { class: "nn-denoising-start", width: 7, height: 7 });
  panel.plot.append(marks, trail, start, ring);
  return {
    panel,
    /** Draw points, shape (N, 2), and the way that the chosen one has taken. */
    draw(points, way, title) {
      setText(panel.caption, title);
      setAttributes(marks, { d: marksAt(panel, points, CIRCLE) });
      drawWay(panel, { trail, start, ring }, way);
    },
  };
}

/** Return the plane of the random points, and a function that draws it. */
export function randomPlane(reach, data) {
  const panel = plane("random points", reach);
  const goal = svg("path", { class: "nn-denoising-goal", d: marksAt(panel, data, SMALL) });
  const arrows = svg("path", { class: "nn-denoising-arrows" });
  const marks = svg("path", { class: "nn-denoising-random" });
  const trail = svg("path", { class: "nn-denoising-trail" });
  const ring = svg("circle", { class: "nn-denoising-ring", r: 6 });
  const start = svg("rect", { class: "nn-denoising-start", width: 7, height: 7 });
  panel.plot.append(goal, arrows, marks, trail, start, ring);
  return {
    panel,
    /** Draw points, the way of the chosen one, and the field of the arrows (null: none). */
    draw(points, way, field, title) {
      setText(panel.caption, title);
      setAttributes(marks, { d: marksAt(panel, points, TRIANGLE) });
      drawWay(panel, { trail, start, ring }, way);
      if (field !== arrows.field) {
        arrows.field = field;
        setAttributes(arrows, { d: field ? arrowsOf(panel, field, reach) : null });
      }
    },
  };
}

function plane(title, reach) {
  const axis = { domain: [-reach, reach], ticks: 5 };
  return new Panel({
    title,
    ...SIZE,
    margin: MARGIN,
    x: { ...axis, label: "x" },
    y: { ...axis, label: "y" },
  });
}

function marksAt(panel, points, shape) {
  let d = "";
  for (let k = 0; k < points.length; k += 2) {
    d += `M${panel.x(points[k]).toFixed(1)} ${panel.y(points[k + 1]).toFixed(1)}${shape}`;
  }
  return d;
}

/** Draw a way, [x, y] a step, with a square at its start and a ring at its end. */
function drawWay(panel, { trail, start, ring }, way) {
  const places = way.map(([x, y]) => [panel.x(x).toFixed(1), panel.y(y).toFixed(1)]);
  setAttributes(trail, { d: `M${places.map((place) => place.join(" ")).join("L")}` });
  const [left, top] = places[0];
  setAttributes(start, { x: left - 3.5, y: top - 3.5 });
  const [cx, cy] = places[places.length - 1];
  setAttributes(ring, { cx, cy });
}

/** Return arrows against the predicted noise: where a point is moved from its place. */
function arrowsOf(panel, { places, noise }, reach) {
  const longest = (0.9 * 2 * reach) / ARROWS;
  let d = "";
  for (let k = 0; k < places.length; k += 2) {
    const size = Math.hypot(noise[k], noise[k + 1]);
    const scale = (longest * Math.min(1, size / LARGEST)) / (size || 1);
    const ends = [0, -scale].map((way) => [
      panel.x(places[k] + way * noise[k]),
      panel.y(places[k + 1] + way * noise[k + 1]),
    ]);
    d += arrow(...ends);
  }
  return d;
}

function arrow([x1, y1], [x2, y2]) {
  const length = Math.hypot(x2 - x1, y2 - y1);
  if (length < 1) return "";
  const [ux, uy] = [(x2 - x1) / length, (y2 - y1) / length];
  const head = Math.min(HEAD, length / 2);
  const [bx, by] = [x2 - head * ux, y2 - head * uy];
  const side = ([sx, sy]) => `${(bx + head * sx).toFixed(1)} ${(by + head * sy).toFixed(1)}`;
  const tip = `${x2.toFixed(1)} ${y2.toFixed(1)}`;
  const start = `${x1.toFixed(1)} ${y1.toFixed(1)}`;
  return `M${start}L${tip}M${side([-uy, ux])}L${tip}L${side([uy, -ux])}`;
}
