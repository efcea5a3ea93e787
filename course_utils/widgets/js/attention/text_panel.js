/** The text, with lines from the letter that looks to those that it looks at. */

import { Drawing } from "../core/chart.js";
import { onDraw } from "../core/controls.js";
import { setAttributes, setText, svg } from "../core/dom.js";
import { onDrag } from "../core/drag.js";
import { movedAlong } from "../core/handle.js";
import { visible } from "../shared/text/letters.js";
import { letterName } from "./words.js";

const COLUMNS = 16;
const CELL = 25; // user units, the width of a letter
const BOX = 23;
const SKY = 38; // above the letters of a row, for the lines
const ROW = SKY + BOX + 16; // with the numbers under them
const LEAST_LINE = 0.02; // weight, below which there is no line
const LEAST_NUMBER = 0.005;
const INK = 55; // percent at most: the letters stay readable

/** Return the drawing. */
export function textPanel(view, { now, look }) {
  const { context } = view.settings.model;
  const title = "what the letter in the frame looks at, in percent";
  const drawing = new Drawing({ title, width: COLUMNS * CELL, height: ROW });
  const cells = Array.from({ length: context }, (_, k) => cell(k));
  const grip = svg(
    "g",
    { class: "nn-attention-grip", tabindex: 0, role: "slider", "aria-label": "letter that looks" },
    svg("rect", { width: CELL, height: BOX + 2, rx: 4 }),
  );
  const lines = svg("g", { class: "nn-attention-lines" }, ...cells.map(({ line }) => line));
  drawing.svg.append(lines, ...cells.map(({ element }) => element), grip);
  followPointer(view, drawing, grip, look);
  followKeys(view, grip, look);

  onDraw(view, () => {
    const { text, at, weights } = now();
    fit(drawing, text.length);
    cells.forEach((each, k) => each.draw(text[k], weights[k], at));
    const [x, y] = corner(at);
    setAttributes(grip, {
      transform: `translate(${x} ${y - 1})`,
      "aria-valuemin": 1,
      "aria-valuemax": text.length,
      "aria-valuenow": at + 1,
      "aria-valuetext": letterName(text, at),
    });
  });
  return drawing;
}

/** Return the left upper corner of letter k's box. */
function corner(k) {
  return [(k % COLUMNS) * CELL, Math.floor(k / COLUMNS) * ROW + SKY];
}

function fit(drawing, count) {
  drawing.height = Math.ceil(count / COLUMNS) * ROW;
  setAttributes(drawing.svg, { viewBox: `0 0 ${drawing.width} ${drawing.height}` });
}

function cell(k) {
  const [x, y] = corner(k);
  const middle = x + CELL / 2;
  const box = svg("rect", { x: x + 1, y, width: CELL - 2, height: BOX, rx: 3 });
  const letter = svg("text", { class: "nn-attention-letter", x: middle, y: y + 17 });
  const number = svg("text", { class: "nn-attention-number", x: middle, y: y + BOX + 11 });
  const element = svg("g", {}, box, letter, number);
  const line = svg("path", {});

  function draw(name, weight, at) {
    const isThere = name !== undefined;
    setAttributes(element, {
      visibility: isThere ? "visible" : "hidden",
      class: k > at ? "nn-attention-later" : null,
    });
    const isLine = isThere && k < at && weight >= LEAST_LINE;
    setAttributes(line, { visibility: isLine ? "visible" : "hidden" });
    if (!isThere) return;
    setText(letter, visible(name));
    setText(number, k <= at && weight >= LEAST_NUMBER ? String(Math.round(100 * weight)) : "");
    box.style.setProperty("--nn-share", `${(INK * (k <= at ? weight : 0)).toFixed(1)}%`);
    if (isLine)
      setAttributes(line, { d: path(at, k), "stroke-width": (1 + 7 * weight).toFixed(2) });
  }
  return { element, line, draw };
}

/** Return the way from one letter to another: an arc in a row, else a line bent to the rows. */
function path(from, to) {
  const [[x1, y1], [x2, y2]] = [from, to].map((k) => {
    const [x, y] = corner(k);
    return [x + CELL / 2, y];
  });
  const rise = Math.min(SKY - 6, 12 + 0.14 * Math.abs(x1 - x2)) * 1.3;
  return `M ${x1} ${y1} C ${x1} ${y1 - rise} ${x2} ${y2 - rise} ${x2} ${y2}`;
}

function followPointer(view, drawing, grip, look) {
  const placeOf = (event) => {
    const [x, y] = drawing.pointAt(event);
    const column = Math.max(0, Math.min(COLUMNS - 1, Math.floor(x / CELL)));
    const row = Math.max(0, Math.floor(y / ROW));
    return Math.min(view.state.text.length - 1, row * COLUMNS + column);
  };
  let isDragged = false;
  drawing.svg.addEventListener("pointermove", (event) => {
    if (!isDragged) look(placeOf(event));
  });
  drawing.svg.addEventListener("pointerleave", () => look(null));
  drawing.svg.addEventListener("click", (event) => view.choose({ at: placeOf(event) }));
  onDrag(grip, {
    take: () => {
      isDragged = true;
      look(null);
    },
    move: (event) => view.set({ at: placeOf(event) }),
    drop: () => {
      isDragged = false;
      view.commit();
    },
  });
}

function followKeys(view, grip, look) {
  grip.addEventListener("keydown", (event) => {
    const last = view.state.text.length - 1;
    const changes = movedAlong(
      event,
      { value: ({ at }) => Math.min(at, last), min: 0, max: last, step: 1, to: (at) => ({ at }) },
      view.state,
    );
    if (!changes) return;
    event.preventDefault(); // the page does not scroll
    look(null); // where the pointer happens to be
    view.choose(changes);
  });
}
