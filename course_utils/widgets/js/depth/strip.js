/** The layers as boxes that the gradient colours on its way back, and a handle that chooses one. */

import { scaleLinear } from "d3-scale";

import { Drawing } from "../core/chart.js";
import { setAttributes, setText, svg } from "../core/dom.js";
import { handle } from "../core/handle.js";
import { colourTable } from "../core/heat.js";
import { colourBar } from "../shared/colour_bar.js";
import { FRAME } from "./charts.js";
import { MAX_DEPTH } from "./compute.js";

/** Powers of ten at which a colour is full. */
const FULL = 10;
const BOX = { top: 3, height: 20 };

/** Return the strip: its drawing, and a function that draws it. */
export function strip(view) {
  const drawing = new Drawing({
    title: "the way back, as colour",
    width: FRAME.width,
    height: 46,
  });
  drawing.x = scaleLinear()
    .domain(FRAME.domain)
    .range([FRAME.left, FRAME.width - FRAME.right]);
  drawing.y = scaleLinear().domain([0, 1]).range([46, 0]);
  const width = drawing.x(1) - drawing.x(0);
  const boxes = Array.from({ length: MAX_DEPTH }, (_, k) =>
    svg("rect", {
      class: "nn-depth-box",
      x: drawing.x(k + 1) - width / 2 + 0.5,
      y: BOX.top,
      width: width - 1,
      height: BOX.height,
    }),
  );
  const choose = ([place]) => ({ layer: chosen(place, view.state) });
  const group = svg("g", {}, ...boxes);
  group.addEventListener("click", (event) => {
    view.choose(choose([drawing.x.invert(drawing.pointAt(event)[0])]));
  });
  const pointer = handle(view, drawing, {
    label: "layer to look at",
    at: ({ layer }) => [layer, 0.22],
    to: choose,
    step: [1, 0],
    bounds: [
      [1, MAX_DEPTH],
      [0, 1],
    ],
    text: ({ layer, depth }) => `layer ${layer} of ${depth}`,
    shape: svg("path", { class: "nn-dot", d: "M 0 -10 L 8 5 L -8 5 Z" }),
  });
  drawing.svg.append(group, pointer);

  let colour = null;
  view.parts.push((_, palette) => {
    colour = colourTable((power) => palette.signed(power / FULL), -FULL, FULL);
  });
  drawing.element.append(
    colourBar(view, "log10 of the size", () => ({ low: -FULL, high: FULL, colour })),
  );

  function draw({ gradients }, { depth, passed, layer }) {
    setText(drawing.caption, `the way back, as colour (△: layer ${layer})`);
    boxes.forEach((box, k) => {
      const isReached = k >= depth - passed && k < depth;
      const rgb = isReached ? colour(Math.log10(Math.max(gradients[k], 1e-300))) : null;
      setAttributes(box, {
        visibility: k < depth ? "visible" : "hidden",
        fill: rgb ? `rgb(${rgb.map(Math.round)})` : "none",
        "stroke-dasharray": isReached ? null : "2 2",
      });
      box.classList.toggle("nn-depth-front", isReached && k === depth - passed && passed < depth);
    });
  }

  return { drawing, draw };
}

/** Return the whole layer at a place. */
export function chosen(place, { depth }) {
  return Math.min(depth, Math.max(1, Math.round(place)));
}
