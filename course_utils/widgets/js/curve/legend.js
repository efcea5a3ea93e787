/** What the lines and marks mean. */

import { onDraw } from "../core/controls.js";
import { html, svg } from "../core/dom.js";

/** Return the legend; entries of what is not drawn are left out. */
export function legend(view) {
  const entries = [
    ["training points", mark("circle", { class: "nn-curve-point", cx: 18, cy: 6, r: 4.5 })],
    ["rule", stroke("nn-curve-rule")],
    ["fitted curve", stroke("nn-curve")],
    ["curves of other samples", stroke("nn-curve-other"), ({ overlay }) => overlay],
    ["their mean", stroke("nn-curve-mean"), ({ overlay }) => overlay],
    ["error at training points", stroke("nn-curve-train", train())],
    ["error at new points", stroke("nn-curve-fresh", fresh())],
    ["noise alone", stroke("nn-curve-noise")],
    [
      "weight of exactly 0",
      mark("path", { class: "nn-curve-cross", d: "M 14 2 L 22 10 M 14 10 L 22 2" }),
      ({ regulariser }) => regulariser === "L1",
    ],
  ].map(([text, sample, isShown]) => ({ element: html("li", {}, sample, text), isShown }));
  onDraw(view, (state) => {
    for (const { element, isShown } of entries) {
      if (isShown) element.hidden = !isShown(state);
    }
  });
  return html("ul", { class: "nn-curve-legend" }, ...entries.map(({ element }) => element));
}

function stroke(name, ...more) {
  return sample(svg("path", { class: name, d: "M 0 6 H 36" }), ...more);
}

function mark(tag, attributes) {
  return sample(svg(tag, attributes));
}

function sample(...parts) {
  return svg("svg", { viewBox: "0 0 36 12", "aria-hidden": "true" }, ...parts);
}

const train = () =>
  svg("path", { class: "nn-curve-train-mark", d: "M 13.5 1.5 H 22.5 V 10.5 H 13.5 Z" });

const fresh = () => svg("circle", { class: "nn-curve-fresh-mark", cx: 18, cy: 6, r: 5 });
