/** The weights of a head: each row is a letter, across stands what it looks at. */

import { Drawing } from "../core/chart.js";
import { onDraw } from "../core/controls.js";
import { setAttributes, setText, svg } from "../core/dom.js";
import { frame } from "../shared/frame.js";
import { percent } from "../shared/percent.js";
import { pixelCanvas } from "../shared/pixels.js";
import { indexOfLargest } from "../shared/scores.js";
import { visible } from "../shared/text/letters.js";
import { matrixOn } from "./colours.js";
import { matrixOf } from "./compute.js";
import { letterName, seenFrom } from "./words.js";

const WIDTH = 360;
const MARGIN = 24;
const SIZE = WIDTH - MARGIN;
const AROUND = 2.5; // of a row, so that its frame hides nothing of it
const READABLE = 11; // user units of a cell, from which on every letter is written

/** Return the drawing. */
export function matrixPanel(view, { now, look }) {
  const { context } = view.settings.model;
  const title = "each row: what one letter looks at";
  const drawing = new Drawing({ title, width: WIDTH, height: WIDTH });
  const map = pixelCanvas();
  map.place(MARGIN, SIZE, WIDTH);
  const drawMatrix = matrixOn(map);
  drawing.frame.prepend(map.canvas);
  const row = frame();
  const marks = { row: names(context), column: names(context) };
  drawing.svg.append(row.element, ...marks.row, ...marks.column);
  follow(view, drawing, now, look);

  let [known, matrix] = ["", null];
  onDraw(view, (_, palette) => {
    const { run, text, layer, head, at, weights } = now();
    const key = JSON.stringify([text, layer, head]);
    if (key !== known) [known, matrix] = [key, matrixOf(run, layer, head)];
    drawMatrix(matrix, text.length, palette);
    const cell = SIZE / text.length;
    const [left, top] = [MARGIN - AROUND, MARGIN + at * cell - AROUND];
    row.place(left, top, (at + 1) * cell + 2 * AROUND, cell + 2 * AROUND);
    const best = indexOfLargest(weights);
    write(
      marks.row,
      text,
      cell,
      (k) => k === at,
      (k) => [MARGIN / 2, middle(k, cell) + 4],
    );
    write(
      marks.column,
      text,
      cell,
      (k) => k === best,
      (k) => [middle(k, cell), MARGIN - 8],
    );
  });
  return drawing;
}

const middle = (k, cell) => MARGIN + (k + 0.5) * cell;

function names(count) {
  return Array.from({ length: count }, () => svg("text", { class: "nn-attention-name" }));
}

/** Write the letters beside the matrix; where there is no room, only one of them. */
function write(marks, text, cell, isMarked, placeOf) {
  marks.forEach((mark, k) => {
    const isShown = k < text.length && (cell >= READABLE || isMarked(k));
    setAttributes(mark, { visibility: isShown ? "visible" : "hidden" });
    if (!isShown) return;
    const [x, y] = placeOf(k);
    setAttributes(mark, {
      x: x.toFixed(1),
      y: y.toFixed(1),
      "font-weight": isMarked(k) ? 700 : null,
    });
    setText(mark, visible(text[k]));
  });
}

function follow(view, drawing, now, look) {
  const cellOf = (event) => {
    const count = now().text.length;
    const [column, row] = drawing
      .pointAt(event)
      .map((units) => Math.floor(((units - MARGIN) / SIZE) * count));
    return row >= 0 && column >= 0 && row < count && column < count ? [row, column] : null;
  };
  drawing.svg.addEventListener("pointermove", (event) => {
    const cell = cellOf(event);
    look(cell ? cell[0] : null);
    drawing.tell(cell ? told(now(), cell) : null, drawing.pointAt(event));
  });
  drawing.svg.addEventListener("pointerleave", () => {
    look(null);
    drawing.tell(null);
  });
  drawing.svg.addEventListener("click", (event) => {
    const cell = cellOf(event);
    if (cell) view.choose({ at: cell[0] });
  });
}

function told({ run, text, layer, head }, [row, column]) {
  const who = letterName(text, row);
  if (column > row) return `${who}\ncannot look ahead`;
  const weight = run.places[row].weights[layer][head][column];
  return `${who}\nlooks ${percent(weight)} at ${seenFrom(text, row, column)}`;
}
