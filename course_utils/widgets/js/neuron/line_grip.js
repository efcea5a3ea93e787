/** The whole line where z = 0 as something to be dragged: its weights stay, its bias moves. */

import { setAttributes, svg } from "../core/dom.js";
import { onDrag } from "../core/drag.js";

const WIDTH = 14; // pixels around the line within which it is caught

/**
 * Return the grip, an SVG line that is not seen, and how to place it.
 *
 * The point of the plane that was caught keeps its z, so the line follows the pointer.
 *
 * @param {View} view
 * @param {Panel} panel
 * @param {function(number): object} changes What a bias changes in the state.
 * @param {Element} handle Gets the focus, so that the keys go on where the pointer ends.
 */
export function lineGrip(view, panel, changes, handle) {
  const element = svg("line", {
    class: "nn-handle",
    stroke: "transparent",
    "stroke-width": WIDTH,
    "pointer-events": "stroke",
    "aria-hidden": "true",
  });
  /** Return w1·x1 + w2·x2 at the pointer. */
  function weighed(event) {
    const [left, top] = panel.pointAt(event);
    return view.state.w1 * panel.x.invert(left) + view.state.w2 * panel.y.invert(top);
  }

  onDrag(element, {
    take: (event) => weighed(event) + view.state.b, // z at the point that was caught
    move: (event, caught) => view.set(changes(caught - weighed(event))),
    drop: () => view.commit(),
    focused: handle,
  });

  return { element, place: (ends) => setAttributes(element, ends) };
}
