/** A text beside the pointer. */

import { html, setText } from "../core/dom.js";

/** Return a function that shows a text at a pointer's place over an element; null hides it. */
export function readout(element) {
  const note = html("div", { class: "nn-readout", "aria-hidden": "true", hidden: true });
  element.append(note);
  element.addEventListener("pointerleave", () => (note.hidden = true));
  return (text, event) => {
    note.hidden = text === null;
    if (text === null) return;
    setText(note, text);
    const { left, top, width, height } = element.getBoundingClientRect();
    const scale = width / element.offsetWidth; // on a slide all is enlarged, and the note with it
    const [x, y] = [event.clientX - left, event.clientY - top];
    const isRight = x > width / 2;
    const isLow = y > height / 2;
    note.style.left = isRight ? "" : `${x / scale + 14}px`;
    note.style.right = isRight ? `${(width - x) / scale + 14}px` : "";
    note.style.top = isLow ? "" : `${y / scale + 10}px`;
    note.style.bottom = isLow ? `${(height - y) / scale + 10}px` : "";
  };
}

/** Return the cell of a canvas under the pointer: [row, column]. */
export function cellUnder(event, canvas) {
  const { left, top, width, height } = canvas.getBoundingClientRect();
  const place = (share, count) => Math.max(0, Math.min(count - 1, Math.floor(share * count)));
  return [
    place((event.clientY - top) / height, canvas.height),
    place((event.clientX - left) / width, canvas.width),
  ];
}
