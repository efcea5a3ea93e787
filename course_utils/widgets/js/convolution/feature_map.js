/** The feature map: as far as the window has come, or the whole of it. */

import { Drawing } from "../core/chart.js";
import { onDraw } from "../core/controls.js";
import { setAttributes, setText, svg } from "../core/dom.js";
import { onDrag } from "../core/drag.js";
import { colourTable } from "../core/heat.js";
import { short } from "../core/numbers.js";
import { colourBar } from "../shared/colour_bar.js";
import { frame } from "../shared/frame.js";
import { pixelCanvas } from "../shared/pixels.js";
import { stepAt } from "./compute.js";
import { ACROSS, CELL, hatching, rectangle } from "./frames.js";

const STRONGEST = 0.9; // share of the colour that the largest number has
const BRIGHTNESS = 1; // where no number is larger than 0, the colours are for this

/** Return the drawing; `mark` is the window, which gets the focus when it is dragged here. */
export function featureMap(view, numbers, mark) {
  const drawing = new Drawing({
    title: "feature map",
    width: ACROSS * CELL,
    height: ACROSS * CELL,
  });
  drawing.element.classList.add("nn-convolution-map");
  const map = pixelCanvas();
  drawing.frame.prepend(map.canvas);
  const edge = svg("path", { class: "nn-convolution-border" });
  const unknown = hatching("unknown");
  const here = frame();
  drawing.svg.append(
    svg("rect", { class: "nn-convolution-ground", width: drawing.width, height: drawing.height }),
    unknown.element,
    edge,
    here.element,
  );
  let scale = null;
  followPointer(view, drawing, numbers, mark);
  tellNumbers(view, drawing, numbers);

  onDraw(view, ({ whole, relu }, palette) => {
    const now = numbers();
    const { side, place } = now;
    scale = scaleOf(now, palette);
    const margin = (ACROSS - side) / 2;
    map.place(margin * CELL, side * CELL, drawing.width);
    map.draw(side, side, (k) => scale.colour(now.map[k]));
    const end = margin + side;
    setText(drawing.caption, `feature map${relu ? " after ReLU" : ""}, ${side} × ${side}`);
    setAttributes(edge, { d: rectangle(margin, margin, end, end) });
    setAttributes(unknown.path, { d: whole ? "" : unknownPath(now, margin) });
    here.place((margin + place[1]) * CELL, (margin + place[0]) * CELL, CELL);
  });
  drawing.element.append(
    colourBar(
      view,
      () => (view.state.relu ? "ReLU(z)" : "z"),
      () => scale,
    ),
  );
  return drawing;
}

/** Return how numbers become colours: those of the whole map, so that they stay while it fills. */
function scaleOf({ low, high }, palette) {
  const reach = Math.max(high, -low) || BRIGHTNESS;
  const colour = (value) => palette.signed((STRONGEST * value) / reach);
  const [from, to] = low === high ? [0, BRIGHTNESS] : [low, high];
  return { low: from, high: to, colour: colourTable(colour, from, to) };
}

/** Return what lies behind the window in the order of reading. */
function unknownPath({ side, place: [row, column] }, margin) {
  const end = margin + side;
  const rest = rectangle(margin + column + 1, margin + row, end, margin + row + 1);
  return rest + rectangle(margin, margin + row + 1, end, end);
}

/** Return the place of the map under the pointer: [row, column], not rounded. */
function placeUnder(event, drawing, { side }) {
  const margin = (ACROSS - side) / 2;
  const [left, top] = drawing.pointAt(event).map((units) => units / CELL - margin - 0.5);
  return [top, left];
}

function followPointer(view, drawing, numbers, mark) {
  const go = (event) =>
    view.set({ step: stepAt(placeUnder(event, drawing, numbers()), numbers()) });
  onDrag(drawing.svg, {
    take: (event) => {
      drawing.tell(null);
      go(event);
    },
    move: go,
    drop: () => view.commit(),
    focused: mark,
  });
}

function tellNumbers(view, drawing, numbers) {
  drawing.svg.addEventListener("pointermove", (event) => {
    if (event.buttons) return;
    const now = numbers();
    const place = placeUnder(event, drawing, now).map(Math.round);
    const [row, column] = place;
    const isThere = place.every((part) => part >= 0 && part < now.side);
    const step = row * now.side + column;
    const isKnown = view.state.whole || step <= now.place[0] * now.side + now.place[1];
    const number = isKnown ? short(now.map[step] ?? 0) : "?";
    const text = `row ${row}, column ${column}: ${number}`;
    drawing.tell(isThere ? text : null, drawing.pointAt(event));
  });
  drawing.svg.addEventListener("pointerleave", () => drawing.tell(null));
}
