/** A number in a text field that a drag up and down changes; a press without one goes into it. */

/**
 * Have an input's number dragged.
 *
 * @param {View} view
 * @param {HTMLInputElement} input
 * @param {object} what
 * @param {function(): number} what.read Its number.
 * @param {function(number, number, boolean): boolean} what.turn Sets what comes of the number at
 *     the beginning and of the pixels upwards; takes and returns whether the drag has moved it.
 * @param {function(): boolean} [what.isFree] Whether a drag may begin.
 */
export function turnByDrag(view, input, { read, turn, isFree = () => true }) {
  let grip = null; // where the drag began, and the number then

  input.addEventListener("pointerdown", (event) => {
    const isText = document.activeElement === input; // the press is for the caret's place
    if (event.button || isText || !isFree()) return;
    event.preventDefault(); // no text is selected by the drag
    input.setPointerCapture(event.pointerId);
    grip = { y: event.clientY, number: read(), isMoved: false };
  });
  input.addEventListener("pointermove", (event) => {
    if (grip) grip.isMoved = turn(grip.number, grip.y - event.clientY, grip.isMoved);
  });
  input.addEventListener("pointerup", () => {
    if (grip?.isMoved) view.commit();
    else if (grip) input.focus();
    grip = null;
  });
  input.addEventListener("pointercancel", () => {
    if (grip?.isMoved) view.commit();
    grip = null;
  });
}
