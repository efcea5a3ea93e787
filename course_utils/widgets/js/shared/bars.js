/** What a network says: a bar for the probability of each class. */

import { Drawing } from "../core/chart.js";
import { setAttributes, setText, svg } from "../core/dom.js";

const WIDTH = 400;

/**
 * Return the drawing and its rows; `bars.css` belongs to it.
 *
 * Each row has `draw({probability, said, told, earlier, isAnswer, isLabel})`: `said` stands behind
 * the bar, `told` at the pointer (null: nothing), and a mark where the bar was (null: none).
 *
 * @param {string[]} classes
 * @param {object} layout In user units.
 * @param {number} layout.height Of a row.
 * @param {number} layout.gap Above a bar, and below it.
 * @param {number[]} layout.ends Of the bars, left and right.
 */
export function probabilityBars(classes, layout) {
  const height = layout.height * classes.length;
  const drawing = new Drawing({ title: "what the network says", width: WIDTH, height });
  const rows = classes.map((name, k) => row(drawing, name, k, layout));
  return { drawing, rows };
}

function row(drawing, name, k, { height, gap, ends: [left, right] }) {
  const [top, middle] = [k * height, (k + 0.5) * height];
  const frame = { x: left, y: top + gap, height: height - 2 * gap };
  const title = svg("text", { class: "nn-score-name", x: left - 8, y: middle + 4.5 });
  const track = svg("rect", { class: "nn-score-track", ...frame, width: right - left });
  const bar = svg("rect", frame);
  const mark = svg("line", { class: "nn-score-earlier", y1: top + 2, y2: top + height - 2 });
  const number = svg("text", { class: "nn-score-number", x: right + 8, y: middle + 4.5 });
  const target = svg("rect", { class: "nn-target", y: top, width: WIDTH, height });
  const group = svg("g", {}, track, bar, mark, title, number, target);
  drawing.svg.append(group);

  let text = null;
  group.addEventListener("pointermove", (event) => drawing.tell(text, drawing.pointAt(event)));
  group.addEventListener("pointerleave", () => drawing.tell(null));

  function draw({ probability, said, told, earlier = null, isAnswer, isLabel }) {
    const place = (left + (earlier ?? 0) * (right - left)).toFixed(2);
    setAttributes(bar, {
      width: (probability * (right - left)).toFixed(2),
      class: isAnswer ? "nn-score-bar nn-score-answer" : "nn-score-bar",
    });
    setAttributes(mark, {
      x1: place,
      x2: place,
      visibility: earlier === null ? "hidden" : "visible",
    });
    setAttributes(group, { "font-weight": isLabel ? 700 : null });
    setText(title, `${isLabel ? "✓ " : ""}${isAnswer ? "▸ " : ""}${name}`);
    setText(number, said);
    text = told;
  }
  return { draw };
}
