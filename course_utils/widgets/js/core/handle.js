/** Things that are dragged: by mouse, finger or pen, and by the arrow keys. */

import { setAttributes, svg } from "./dom.js";
import { onDraw } from "./controls.js";
import { onDrag } from "./drag.js";

const ARROWS = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowDown: [0, -1],
  ArrowUp: [0, 1],
};
const FAR = 10; // steps of Page Up, Page Down, and of an arrow with Shift

/**
 * Return a handle on a panel, as an SVG group; append it to `panel.above`.
 *
 * @param {View} view
 * @param {Panel} panel
 * @param {object} what
 * @param {string} what.label What it moves.
 * @param {function(object): number[]} what.at Its place [x, y] in units of the axes, by the state.
 * @param {function(number[], object): object} what.to What a place changes in the state.
 * @param {number[]} [what.step] Of an arrow key, [x, y] in units of the axes; 0 where it cannot move.
 * @param {{value: function(object): number, min: number, max: number, step: number,
 *     to: function(number, object): object}} [what.along] The one number that the keys move, where
 *     that is no way along an axis.
 * @param {number[][]} [what.bounds] [[lowest x, highest x], [lowest y, highest y]]; the axes' present
 *     ends if there are none.
 * @param {function(object): string} what.text Its place in words, by the state.
 * @param {Element} [what.shape] What it looks like around (0, 0); a dot if nothing is given.
 */
export function handle(view, panel, { label, at, to, text, ...what }) {
  const bounds = () => what.bounds ?? [panel.x.domain(), panel.y.domain()];
  const along = what.along ?? alongAxis(what.step, bounds, at);
  const element = svg(
    "g",
    { class: "nn-handle", tabindex: 0, role: "slider", "aria-label": label },
    svg("circle", { r: 16, class: "nn-target" }),
    what.shape ?? svg("circle", { r: 7, class: "nn-dot" }),
  );
  const go = (place) =>
    view.set(
      to(
        place.map((part, k) => clamped(part, bounds()[k])),
        view.state,
      ),
    );

  onDrag(element, {
    /** Return the way from the pointer to the handle's place. */
    take(event) {
      const [x, y] = at(view.state);
      const [left, top] = panel.pointAt(event);
      return [panel.x(x) - left, panel.y(y) - top];
    },
    move(event, grip) {
      const [left, top] = panel.pointAt(event);
      go([panel.x.invert(left + grip[0]), panel.y.invert(top + grip[1])]);
    },
    drop: () => view.commit(),
  });

  element.addEventListener("keydown", (event) => {
    const changes = what.along
      ? movedAlong(event, what.along, view.state)
      : movedInPlane(event, at(view.state), what.step, bounds(), (place) => to(place, view.state));
    if (!changes) return;
    event.preventDefault(); // the page does not scroll
    view.choose(changes);
  });

  onDraw(view, (state) => {
    const place = at(state);
    const [x, y] = [panel.x(place[0]), panel.y(place[1])];
    setAttributes(element, {
      transform: `translate(${x.toFixed(2)} ${y.toFixed(2)})`,
      "aria-valuemin": along.min,
      "aria-valuemax": along.max,
      "aria-valuenow": rounded(clamped(along.value(state), [along.min, along.max])),
      "aria-valuetext": text(state),
    });
  });
  return element;
}

/** Return what a screen reader is told as a number: the first axis along which it moves. */
function alongAxis(step, bounds, at) {
  const axis = step[0] ? 0 : 1;
  return {
    get min() {
      return bounds()[axis][0];
    },
    get max() {
      return bounds()[axis][1];
    },
    value: (state) => at(state)[axis],
  };
}

/**
 * Return what a key changes where one number moves, null for keys that do not move; see `along` of
 * `handle`.
 */
export function movedAlong(event, { value, min, max, step, to }, state) {
  let steps = ARROWS[event.key]?.reduce((sum, part) => sum + part);
  if (event.key === "PageUp") steps = FAR;
  if (event.key === "PageDown") steps = -FAR;
  if (event.key === "Home") steps = -Infinity;
  if (event.key === "End") steps = Infinity;
  if (steps === undefined) return null;
  const factor = event.shiftKey ? FAR : 1;
  return to(rounded(clamped(value(state) + factor * steps * step, [min, max])), state);
}

/** Return what a key changes where a point moves, null for keys that do not move. */
function movedInPlane(event, place, step, bounds, to) {
  const axis = step[0] ? 0 : 1;
  if (event.key === "Home" || event.key === "End") {
    const end = bounds[axis][event.key === "Home" ? 0 : 1];
    return to(place.map((part, k) => (k === axis ? end : part)));
  }
  let arrow = ARROWS[event.key];
  if (event.key === "PageUp") arrow = axis ? [0, FAR] : [FAR, 0];
  if (event.key === "PageDown") arrow = axis ? [0, -FAR] : [-FAR, 0];
  if (!arrow) return null;
  if (!step[0]) arrow = [0, arrow[0] + arrow[1]]; // left and right move what only goes up and down
  if (!step[1]) arrow = [arrow[0] + arrow[1], 0];
  const factor = event.shiftKey ? FAR : 1;
  const target = place.map((part, k) => part + factor * arrow[k] * step[k]);
  return to(target.map((part, k) => rounded(clamped(part, bounds[k]))));
}

const rounded = (number) => Number(number.toFixed(6)) + 0; // no −0

const clamped = (number, [low, high]) => Math.min(high, Math.max(low, number));
