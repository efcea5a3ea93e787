/** Numbers of the diagram that are moved where they stand: by dragging up and down, and by keys. */

import { onDraw } from "../core/controls.js";
import { setAttributes, setText, svg } from "../core/dom.js";
import { onDrag } from "../core/drag.js";
import { movedAlong } from "../core/handle.js";
import { given, short } from "../core/numbers.js";
import { LARGEST, changed, nameOf, valueOf } from "./parameters.js";

const STEP = 0.1; // of an arrow key
const UNITS = 40; // of the drawing for a change by 1
/**
 * Make an SVG group the slider of one number, and the selected one when it gets the focus.
 *
 * @param {View} view Its state has `selected`, a key.
 * @param {Drawing} drawing
 * @param {SVGElement} group
 * @param {string} key See parameters.js.
 * @param {Element} number Its sign, which can be dragged as well.
 */
export function numberMark(view, drawing, group, key, number) {
  setAttributes(group, { role: "slider", tabindex: 0, "aria-label": nameOf(key) });
  const set = (to) => changed(view.state, key, to);
  group.addEventListener("focus", () => {
    if (view.state.selected !== key) view.choose({ selected: key });
  });
  const reach = (state) => Math.max(LARGEST, Math.abs(valueOf(state, key)));
  group.addEventListener("keydown", (event) => {
    const [min, max] = [-reach(view.state), reach(view.state)];
    const along = { value: (state) => valueOf(state, key), min, max, step: STEP, to: set };
    const changes = movedAlong(event, along, view.state);
    if (!changes) return;
    event.preventDefault(); // the page does not scroll
    view.choose(changes);
  });
  addDrag(view, drawing, group, key, { set, number });
  onDraw(view, (state) => {
    const now = valueOf(state, key);
    setAttributes(group, {
      "aria-valuemin": -reach(state),
      "aria-valuemax": reach(state),
      "aria-valuenow": Number(now.toFixed(4)),
      "aria-valuetext": written(state, now),
    });
  });
}

/** Write a number exactly where it was set by hand, with three decimals where it was trained. */
export function written(state, number) {
  return state.run ? short(number, 3) : given(number);
}

/** Return a small sign for a number at [x, y], as { element, show(text or null) }. */
export function sign([x, y]) {
  const box = svg("rect", { class: "nn-network-sign", y: -9, height: 18, rx: 5 });
  const text = svg("text", { y: 4.3 });
  const element = svg("g", { transform: `translate(${x} ${y})`, "aria-hidden": "true" }, box, text);

  function show(number) {
    setAttributes(element, { visibility: number === null ? "hidden" : "visible" });
    if (number === null) return;
    setText(text, number);
    const width = 10 + 7 * number.length;
    setAttributes(box, { x: -width / 2, width });
  }

  return { element, show };
}

function addDrag(view, drawing, group, key, { set, number }) {
  onDrag(group, {
    from: [group, number],
    take: (event) => ({
      top: drawing.pointAt(event)[1],
      before: valueOf(view.state, key),
      moved: false,
    }),
    move(event, grip) {
      const up = grip.top - drawing.pointAt(event)[1];
      if (!grip.moved && Math.abs(up) < 2) return; // a click only selects
      grip.moved = true;
      const to = limited(grip.before + up / UNITS, grip.before);
      view.set(set(Number(to.toFixed(2)) + 0));
    },
    drop(_, { moved }) {
      if (moved) view.commit();
    },
  });
}

/** Keep a number within what is set by hand, or within where training has brought it. */
function limited(number, before) {
  const reach = Math.max(LARGEST, Math.abs(before));
  return Math.max(-reach, Math.min(reach, number));
}
