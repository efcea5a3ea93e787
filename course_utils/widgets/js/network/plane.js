/** The large map: the score over the inputs, or what one hidden neuron computes. */

import { contours } from "d3-contour";

import { Panel } from "../core/chart.js";
import { setAttributes, setText, svg } from "../core/dom.js";
import { fixed } from "../core/numbers.js";
import { colourBar } from "../shared/colour_bar.js";
import { cornerButtons } from "../shared/corners.js";
import { CORNERS, EXTENT, planePoints } from "../shared/logic.js";
import { ROUNDING, forward, sides } from "./compute.js";

/**
 * Return the large map.
 *
 * @param {View} view
 * @param {number} cells
 * @param {object} pointed See index.js; `values` is written here.
 * @param {function(): object} numbers What `compute` gave.
 * @param {function(): object} scale Of the colours, see `colourBar`.
 */
export function planePanel(view, cells, pointed, numbers, scale) {
  const points = planePoints(cells);
  const domain = [-EXTENT, EXTENT];
  const panel = new Panel({
    title: "score over the inputs",
    width: 330,
    height: 302,
    x: { domain, label: "x1" },
    y: { domain, label: "x2" },
  });
  const shown = () => (pointed.neuron === null ? "score" : `h${pointed.neuron + 1}`);
  panel.element.append(colourBar(view, shown, scale));
  const map = panel.addHeatMap(cells, cells);
  const boundary = svg("path", { class: "nn-network-boundary" });
  const fold = svg("line", { class: "nn-boundary" });
  panel.plot.append(boundary, fold);
  const corners = cornerButtons(view, panel, () => numbers().wrong);
  panel.above.append(corners);
  const findBoundary = contours().size([cells, cells]);

  const follow = (x) => {
    pointed.values = x && { x, ...forward(view.state, view.state.activation, x) };
    view.redraw();
  };
  panel.onHover((x) => {
    follow(CORNERS.find((corner) => isNear(corner, x)) ?? x);
    return readout(pointed.values);
  });
  panel.svg.addEventListener("pointerleave", () => follow(null));
  [...corners.children].forEach((corner, n) => {
    corner.addEventListener("focus", () => follow(CORNERS[n]));
    corner.addEventListener("blur", () => follow(null));
  });

  /** Draw values in colours; `neuron` is the number of the one hidden neuron shown, or null. */
  function draw(state, { values, colour }, neuron) {
    map.draw(values, colour);
    if (pointed.values && panel.readout) setText(panel.readout, readout(pointed.values));
    const name = neuron === null ? null : `h${neuron + 1}`;
    setText(panel.caption, `${name || "score"} over the inputs`);
    setAttributes(boundary, { visibility: name ? "hidden" : "visible" });
    setAttributes(fold, { visibility: name ? "visible" : "hidden" });
    if (name) {
      setAttributes(fold, lineOf(panel, state.w[neuron], state.b[neuron]));
    } else {
      const side = sides(state, points, values);
      setAttributes(boundary, { d: pathOf(panel, cells, findBoundary.contour(side, ROUNDING)) });
    }
  }

  return { panel, draw };
}

const NEAR = 0.2; // so that pointing at a corner gives the numbers of just this corner

const isNear = ([x1, x2], [y1, y2]) => Math.hypot(x1 - y1, x2 - y2) < NEAR;

function readout({ x, h, score }) {
  const hidden = h.map((each, k) => `h${k + 1} = ${fixed(each)}`);
  return [
    `x = (${x.map((part) => fixed(part)).join(", ")})`,
    ...hidden,
    `score = ${fixed(score)}, class ${score > ROUNDING ? 1 : 0}`,
  ].join("\n");
}

/** Return the ends of the line where z = 0; both in the middle, so none, where there is no line. */
function lineOf(panel, [w1, w2], bias) {
  const square = w1 ** 2 + w2 ** 2;
  const far = square ? (10 * EXTENT) / Math.sqrt(square) : 0;
  const [x1, x2] = square ? [(-bias * w1) / square, (-bias * w2) / square] : [0, 0];
  return {
    x1: panel.x(x1 - far * w2).toFixed(2),
    y1: panel.y(x2 + far * w1).toFixed(2),
    x2: panel.x(x1 + far * w2).toFixed(2),
    y2: panel.y(x2 - far * w1).toFixed(2),
  };
}

/** Return a contour as a path, without the parts of it that run along the map's edges. */
function pathOf({ area }, cells, { coordinates }) {
  const [across, down] = [(area.right - area.left) / cells, (area.bottom - area.top) / cells];
  const isEdge = ([x, y]) => x === 0 || y === 0 || x === cells || y === cells;
  const at = ([x, y]) =>
    `${(area.left + x * across).toFixed(1)} ${(area.top + y * down).toFixed(1)}`;
  let path = "";
  for (const ring of coordinates.flat()) {
    let isDown = false;
    for (let j = 1; j < ring.length; j += 1) {
      const isShown = !(isEdge(ring[j - 1]) || isEdge(ring[j]));
      if (isShown) path += `${isDown ? "" : `M ${at(ring[j - 1])} `}L ${at(ring[j])} `;
      isDown = isShown;
    }
  }
  return path;
}
