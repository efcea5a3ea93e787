/** The picture, large: drawn on or moved by the pointer, or by the keys of its brush. */

import { Drawing } from "../core/chart.js";
import { onDraw } from "../core/controls.js";
import { setAttributes, setText, svg } from "../core/dom.js";
import { SIDE } from "./fashion_mnist.js";
import { greyCanvas } from "./grey.js";
import { ERASED, INK, originOf, painted, segment } from "./sheet.js";

export const TOOLS = ["draw", "erase", "move"];

/** Radius of each brush, in pixels. */
export const BRUSHES = { thin: 0.75, thick: 1.5 };

const CELL = 11; // user units a pixel
const ARROWS = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] };
const TITLES = {
  draw: "draw on the picture",
  erase: "erase the picture",
  move: "drag the picture",
};

/**
 * Return the drawing.
 *
 * @param {View} view
 * @param {function(): number[]} pixels As shown, from 0 to 255.
 * @param {number} farthest Pixels of a shift.
 */
export function pictureDrawing(view, pixels, farthest) {
  const drawing = new Drawing({ title: TITLES.draw, width: SIDE * CELL, height: SIDE * CELL });
  drawing.element.classList.add("nn-sheet");
  const map = greyCanvas();
  drawing.frame.prepend(map.canvas);
  const brush = brushMark();
  drawing.svg.append(
    svg("rect", { class: "nn-sheet-paper", width: drawing.width, height: drawing.height }),
    brush.element,
  );
  const hand = { at: [13, 13], ...actions(view, farthest) }; // where the brush is: column, row
  followPointer(view, drawing, hand, brush, pixels);
  followKeys(view, hand, brush);

  onDraw(view, ({ tool }) => {
    map.draw(pixels());
    setText(drawing.caption, TITLES[tool]);
    drawing.svg.setAttribute("data-tool", tool);
    brush.place(hand.at, tool, pixels());
  });
  return drawing;
}

/** What pointer and keys do to the state. */
function actions(view, farthest) {
  const limited = (shift) => Math.max(-farthest, Math.min(farthest, shift));
  return {
    /** Paint from one place [column, row] of the sheet to another. */
    paint(from, to) {
      const { state } = view;
      const points = segment(from, to).map(originOf(state));
      const kind = state.tool === "erase" ? ERASED : INK;
      view.set({ paint: painted(state.paint, points, kind, BRUSHES[state.brush]) });
    },
    /** Shift the picture to so many pixels. */
    shift(right, down) {
      view.set({ right: limited(Math.round(right)), down: limited(Math.round(down)) });
    },
  };
}

function followPointer(view, drawing, hand, brush, pixels) {
  let stroke = null; // the last place, and where the picture was when it was taken
  const placeOf = (event) => drawing.pointAt(event).map((units) => units / CELL - 0.5);
  const isMove = () => view.state.tool === "move";

  drawing.svg.addEventListener("pointerdown", (event) => {
    if (event.button) return;
    event.preventDefault(); // no text is selected
    brush.element.focus({ preventScroll: true });
    drawing.svg.setPointerCapture(event.pointerId);
    const place = placeOf(event);
    const { right, down } = view.state;
    stroke = { last: place, grip: [place[0] - right, place[1] - down] };
    drawing.tell(null);
    if (!isMove()) hand.paint(place, place);
  });
  drawing.svg.addEventListener("pointermove", (event) => {
    const place = placeOf(event);
    const cell = place.map((part) => Math.max(0, Math.min(SIDE - 1, Math.round(part))));
    if (String(cell) !== String(hand.at)) {
      hand.at = cell;
      view.redraw();
    }
    if (!stroke) {
      const [column, row] = cell;
      const level = Math.round(pixels()[row * SIDE + column]);
      drawing.tell(`row ${row}, column ${column}: ${level}`, drawing.pointAt(event));
    } else if (isMove()) {
      hand.shift(place[0] - stroke.grip[0], place[1] - stroke.grip[1]);
    } else {
      hand.paint(stroke.last, place);
      stroke.last = place;
    }
  });
  drawing.svg.addEventListener("pointerleave", () => drawing.tell(null));
  const release = () => {
    if (stroke) view.commit();
    stroke = null;
  };
  drawing.svg.addEventListener("pointerup", release);
  drawing.svg.addEventListener("pointercancel", release);
}

function followKeys(view, hand, brush) {
  brush.element.addEventListener("keydown", (event) => {
    const arrow = ARROWS[event.key];
    const isPress = event.key === " " || event.key === "Enter";
    if (!arrow && !isPress) return;
    event.preventDefault(); // the page does not scroll
    const { tool, right, down } = view.state;
    if (tool === "move") {
      if (arrow) hand.shift(right + arrow[0], down + arrow[1]);
      view.commit();
      return;
    }
    const from = hand.at;
    if (arrow) {
      hand.at = from.map((part, k) => Math.max(0, Math.min(SIDE - 1, part + arrow[k])));
      view.redraw();
    }
    if (isPress || event.shiftKey) {
      hand.paint(from, hand.at);
      view.commit();
    }
  });
}

/** The pixel that the brush is over; also what the keys act on. */
function brushMark() {
  const size = { width: CELL, height: CELL };
  const element = svg(
    "g",
    { class: "nn-sheet-brush", tabindex: 0, role: "button" },
    svg("rect", { class: "nn-sheet-outer", ...size }),
    svg("rect", { class: "nn-sheet-inner", ...size }),
  );
  function place([column, row], tool, pixels) {
    const level = Math.round(pixels[row * SIDE + column]);
    const keys =
      tool === "move"
        ? "the arrow keys shift the picture"
        : `the arrow keys move the brush, Space ${tool}s, and so do arrow keys with Shift`;
    setAttributes(element, {
      transform: `translate(${column * CELL} ${row * CELL})`,
      "aria-label": `row ${row}, column ${column}, grey level ${level}; ${keys}`,
    });
  }
  return { element, place };
}
