/** The arrows of the graph, forward and backward, their labels, and pulses that run along them. */

import { setAttributes, setText, svg } from "../core/dom.js";
import { EDGES, KNOWN, WALKED } from "./compute.js";
import { LABELS, arrow } from "./shape.js";
import { signed, write } from "./texts.js";

/** When a pulse is on each arrow, as shares of the way of the whole nudge. */
const TIMES = { ap: [0, 0.33], bp: [0, 0.33], ps: [0.33, 0.66], as: [0, 0.66], sf: [0.66, 1] };
const LINE = 20; // from one line of a label to the next

/** Return the arrows as an SVG group, and a function that draws them. */
export function arrows() {
  const names = Object.keys(EDGES);
  const parts = Object.fromEntries(names.map((name) => [name, arrowParts(name)]));
  const element = svg("g", {}, ...names.flatMap((name) => parts[name].elements));

  /**
   * @param {number} step
   * @param {object} numbers Of `compute`.
   * @param {Set<string>} marked Arrows of the paths that are shown.
   * @param {object | null} nudge `edges` by arrow and the `share` of its way.
   */
  function draw(step, numbers, marked, nudge) {
    for (const name of names) {
      const { forward, backward, label, change, pulse } = parts[name];
      const isWalked = WALKED[step]?.includes(name) ?? false;
      const isNudged = nudge !== null && name in nudge.edges;
      const isBack = step >= KNOWN.slopes[name];
      setClass(forward, [isWalked && step <= 3 && "now", marked.has(name) && "marked"]);
      forward.classList.toggle("nn-graph-nudged", isNudged);
      setClass(backward, [isWalked && "now", !isBack && "absent"]);
      setText(label, slope(name, step, numbers));
      setText(change, isNudged ? arrived(name, nudge) : "");
      place(pulse, forward, isNudged ? (nudge.share - TIMES[name][0]) / length(name) : -1);
    }
  }

  return { element, draw };
}

const length = (name) => TIMES[name][1] - TIMES[name][0];

function arrowParts(name) {
  const [forward, backward] = [false, true].map((isBackward) => {
    const { line, head } = arrow(name, isBackward);
    return svg(
      "g",
      { class: `nn-graph-arrow nn-graph-${isBackward ? "backward" : "forward"}` },
      svg("path", { class: "nn-graph-line", d: line }),
      svg("path", { class: "nn-graph-head", d: head }),
    );
  });
  const { x, y, anchor, under, beside = 0 } = LABELS[name];
  const style = `text-anchor: ${anchor}`;
  const label = svg("text", { class: "nn-graph-slope", x, y, style });
  const change = svg("text", {
    class: "nn-graph-change",
    x: x + beside,
    y: y + under * LINE,
    style,
  });
  const pulse = svg("circle", { class: "nn-graph-pulse", r: 9, visibility: "hidden" });
  return {
    forward,
    backward,
    label,
    change,
    pulse,
    elements: [forward, backward, label, change, pulse],
  };
}

function setClass(element, names) {
  for (const name of ["now", "marked", "absent"]) {
    element.classList.toggle(`nn-graph-${name}`, names.includes(name));
  }
}

function slope(name, step, { slopes }) {
  return step >= KNOWN.slopes[name] ? `slope ${write(slopes[name])}` : "";
}

/** Return the change that arrives, once it has. */
function arrived(name, { edges, share }) {
  return share < TIMES[name][1] ? "" : signed(edges[name]);
}

/** Put a pulse on an arrow; where the share is outside 0 to 1 there is none. */
function place(pulse, forward, share) {
  const isThere = share > 0 && share < 1;
  setAttributes(pulse, { visibility: isThere ? "visible" : "hidden" });
  if (!isThere) return;
  const line = forward.firstChild;
  const { x, y } = line.getPointAtLength(share * line.getTotalLength());
  setAttributes(pulse, { cx: x.toFixed(1), cy: y.toFixed(1) });
}
