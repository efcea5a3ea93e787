/** The image with its padding, and the window that is dragged over it. */

import { Drawing } from "../core/chart.js";
import { onDraw } from "../core/controls.js";
import { setAttributes, setText, svg } from "../core/dom.js";
import { onDrag } from "../core/drag.js";
import { short } from "../core/numbers.js";
import { SIDE } from "../shared/fashion_mnist.js";
import { frame } from "../shared/frame.js";
import { pixelCanvas } from "../shared/pixels.js";
import { ARROWS } from "../shared/rows.js";
import { stepAt } from "./compute.js";
import { ACROSS, CELL, hatching, rectangle } from "./frames.js";

const MARGIN = (ACROSS - SIDE) / 2;
const STEPS = {
  ...ARROWS,
  PageUp: [-10, 0],
  PageDown: [10, 0],
  Home: [0, -Infinity],
  End: [0, Infinity],
};
const FAR = 10; // places of an arrow with Shift

/**
 * Return the drawing and its window.
 *
 * @param {View} view
 * @param {function(): object} numbers What `compute` gave, asked when needed.
 */
export function picture(view, numbers) {
  const drawing = new Drawing({ title: "image", width: ACROSS * CELL, height: ACROSS * CELL });
  drawing.element.classList.add("nn-convolution-image");
  const map = pixelCanvas();
  map.place(MARGIN * CELL, SIDE * CELL, drawing.width);
  drawing.frame.prepend(map.canvas);
  const padding = svg("path", { class: "nn-convolution-padding", "fill-rule": "evenodd" });
  const unused = hatching("unused");
  const edge = svg("path", {
    class: "nn-convolution-edge",
    d: rectangle(MARGIN, MARGIN, MARGIN + SIDE, MARGIN + SIDE),
  });
  const mark = windowMark(view, numbers);
  drawing.svg.append(
    svg("rect", { class: "nn-convolution-ground", width: drawing.width, height: drawing.height }),
    padding,
    unused.element,
    edge,
    mark.element,
  );
  followPointer(view, drawing, mark.element, numbers);
  tellLevels(drawing, numbers);

  onDraw(view, () => {
    const now = numbers();
    map.draw(SIDE, SIDE, levels(now.image));
    setText(drawing.caption, captionOf(now));
    setAttributes(padding, { d: paddingPath(now.padding) });
    setAttributes(unused.path, { d: unusedPath(now.unused) });
    mark.draw(now);
  });
  return { drawing, mark: mark.element };
}

function captionOf({ padding }) {
  const side = SIDE + 2 * padding;
  return `image${padding ? " padded to" : ","} ${side} × ${side}`;
}

/** Return the colour of each pixel: its grey level, or red, green and blue. */
function levels(image) {
  const byte = (share) => Math.round(255 * share);
  return (k) => [0, 1, 2].map((c) => byte(image[c % image.length][k]));
}

function paddingPath(padding) {
  const [low, high] = [MARGIN - padding, MARGIN + SIDE + padding];
  const inside = rectangle(MARGIN, MARGIN, MARGIN + SIDE, MARGIN + SIDE);
  return padding ? rectangle(low, low, high, high) + inside : "";
}

/** Return the rows and columns at the end that are in no window. */
function unusedPath(unused) {
  const end = MARGIN + SIDE;
  const below = rectangle(MARGIN, end - unused, end, end);
  return below + rectangle(end - unused, MARGIN, end, end - unused);
}

/** The window: a frame on the image that is reached by Tab and moved by the arrow keys. */
function windowMark(view, numbers) {
  const lines = frame();
  const focus = svg("rect", { class: "nn-target" });
  const element = svg(
    "g",
    {
      class: "nn-handle",
      tabindex: 0,
      role: "slider",
      "aria-label": "window",
      onkeydown: (event) => {
        const arrow = STEPS[event.key];
        if (!arrow) return;
        event.preventDefault(); // the page does not scroll
        const now = numbers();
        const factor = event.shiftKey ? FAR : 1;
        const place = now.place.map((part, k) => part + (arrow[k] ? factor * arrow[k] : 0));
        view.choose({ step: stepAt(place, now) });
      },
    },
    focus,
    lines.element,
  );
  function draw(now) {
    const [top, left] = now.corner.map((pixel) => (pixel + MARGIN) * CELL);
    const side = now.size * CELL;
    lines.place(left, top, side);
    setAttributes(focus, { x: left - 4, y: top - 4, width: side + 8, height: side + 8 });
    setAttributes(element, {
      "aria-valuemin": 0,
      "aria-valuemax": now.last,
      "aria-valuenow": now.place[0] * now.side + now.place[1],
      "aria-valuetext": `row ${now.place[0]}, column ${now.place[1]}`,
    });
  }
  return { element, draw };
}

/** Let a drag move the window; where it is not, it comes with its centre first. */
function followPointer(view, drawing, mark, numbers) {
  const pixelOf = (event) => drawing.pointAt(event).map((units) => units / CELL - MARGIN);

  /** Move the window's corner, in pixels of the image. */
  function go([left, top]) {
    const { stride, padding } = numbers();
    const place = [top, left].map((corner) => (corner + padding) / stride);
    view.set({ step: stepAt(place, numbers()) });
  }

  const take = (event) => {
    const { size, corner } = numbers();
    const pixel = pixelOf(event);
    const grip = pixel.map((part, k) => part - corner[1 - k]);
    const isOnIt = grip.every((part) => part >= 0 && part <= size);
    const caught = isOnIt ? grip : [size / 2, size / 2];
    go(pixel.map((part, k) => part - caught[k]));
    drawing.tell(null);
    return caught;
  };
  onDrag(drawing.svg, {
    take,
    move: (event, caught) => go(pixelOf(event).map((part, k) => part - caught[k])),
    drop: () => view.commit(),
    focused: mark,
  });
}

/** Say what the pixel under the pointer is. */
function tellLevels(drawing, numbers) {
  drawing.svg.addEventListener("pointermove", (event) => {
    if (event.buttons) return;
    const { image, padding } = numbers();
    const point = drawing.pointAt(event);
    const [column, row] = point.map((units) => Math.floor(units / CELL) - MARGIN);
    const isIn = (wide) => [row, column].every((part) => part >= -wide && part < SIDE + wide);
    if (!isIn(padding)) {
      drawing.tell(null);
      return;
    }
    const values = image.map((channel) => short(channel[row * SIDE + column]));
    const text = isIn(0) ? `row ${row}, column ${column}: ${values.join(", ")}` : "padding: 0";
    drawing.tell(text, point);
  });
  drawing.svg.addEventListener("pointerleave", () => drawing.tell(null));
}
