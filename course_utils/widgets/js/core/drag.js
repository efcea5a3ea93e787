/** Dragging by mouse, finger or pen. */

/**
 * Have an element dragged.
 *
 * @param {Element} element
 * @param {object} what
 * @param {function(PointerEvent): *} what.take Returns what is remembered of the beginning.
 * @param {function(PointerEvent, *): void} what.move Follows the pointer.
 * @param {function(PointerEvent, *): void} what.drop Ends it; its event is "pointerup", or another
 *     where the pointer was lost.
 * @param {Element[]} [what.from] Where it can be taken; the element itself if nothing is given.
 * @param {Element} [what.focused] What gets the focus, so that the keys go on where it ends.
 */
export function onDrag(element, { take, move, drop, from = [element], focused = element }) {
  let grip = null;
  for (const each of from) {
    // A finger drags this, not the page; `touch-action` has no effect inside an SVG.
    each.addEventListener("touchstart", (event) => event.preventDefault(), { passive: false });
    each.addEventListener("pointerdown", (event) => {
      if (event.button) return;
      event.preventDefault(); // no text is selected
      focused.focus({ preventScroll: true });
      element.setPointerCapture(event.pointerId);
      grip = { begun: take(event) };
    });
  }
  element.addEventListener("pointermove", (event) => {
    if (grip) move(event, grip.begun);
  });
  for (const end of ["pointerup", "pointercancel", "lostpointercapture"]) {
    element.addEventListener(end, (event) => {
      if (!grip) return;
      const { begun } = grip;
      grip = null;
      drop(event, begun);
    });
  }
}
