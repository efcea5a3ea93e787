/** The corners of a logic task on a panel: a click or a key gives a corner its other class. */

import { onDraw } from "../core/controls.js";
import { setAttributes, svg } from "../core/dom.js";
import { CORNERS } from "./logic.js";

const CIRCLE = "M 0 -7 A 7 7 0 1 1 0 7 A 7 7 0 1 1 0 -7 Z";
const TRIANGLE = "M 0 -9 L 8.5 6.5 L -8.5 6.5 Z";

/** Return a mark of a class: a blue circle for 0, an orange triangle for 1. */
export function classMark(isOne) {
  const mark = svg("path", { class: "nn-class" });
  setClass(mark, isOne);
  return mark;
}

/** Change the class that a mark shows. */
export function setClass(mark, isOne) {
  setAttributes(mark, {
    d: isOne ? TRIANGLE : CIRCLE,
    fill: isOne ? "var(--nn-orange)" : "var(--nn-blue)",
  });
}

/**
 * Return the corners as buttons, as an SVG group; a wrong one has a ring.
 *
 * @param {View} view Its state has `classes`.
 * @param {Panel} panel
 * @param {function(): boolean[]} wrong Whether each corner is wrong, when drawn.
 */
export function cornerButtons(view, panel, wrong) {
  const flip = (k) =>
    view.choose({ classes: view.state.classes.map((each, j) => (j === k ? 1 - each : each)) });
  const marks = CORNERS.map(([x1, x2], k) => {
    const mark = classMark(false);
    const ring = svg("circle", { r: 14, class: "nn-ring" });
    const button = svg(
      "g",
      {
        class: "nn-corner",
        role: "button",
        tabindex: 0,
        transform: `translate(${panel.x(x1)} ${panel.y(x2)})`,
        onclick: () => flip(k),
        onkeydown: (event) => {
          if (event.key !== "Enter" && event.key !== " ") return;
          event.preventDefault();
          flip(k);
        },
      },
      svg("circle", { r: 16, class: "nn-target" }),
      ring,
      mark,
    );
    return { button, mark, ring };
  });
  onDraw(view, (state) => {
    const isWrong = wrong();
    marks.forEach(({ button, mark, ring }, k) => {
      setClass(mark, state.classes[k] === 1);
      setAttributes(ring, { visibility: isWrong[k] ? "visible" : "hidden" });
      const place = CORNERS[k].join(", ").replaceAll("-", "−");
      const verdict = isWrong[k] ? "wrong" : "correct";
      const label = `corner (${place}): class ${state.classes[k]}, ${verdict}`;
      setAttributes(button, { "aria-label": label });
    });
  });
  return svg("g", {}, ...marks.map(({ button }) => button));
}
