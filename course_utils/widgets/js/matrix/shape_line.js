/** The shapes in a line: inner numbers must agree, outer ones pass on to the result. */

import { Drawing } from "../core/chart.js";
import { setAttributes, setText, svg } from "../core/dom.js";
import { shapes } from "./compute.js";

const X = { n: 30, leftInner: 64, rightInner: 130, out: 164, bias: 230, rows: 302, columns: 336 };
const SIGNS = { "@": 97, "+": 197, "=": 267 };
const MIDDLE = 47; // of the boxes
const BOX = 26;

/** Return the drawing of a state's shapes, and how to draw them. */
export function shapeLine(names) {
  const drawing = new Drawing({ title: "the shapes", width: 366, height: 104 });
  const boxes = Object.fromEntries(Object.entries(X).map(([key, x]) => [key, numberBox(x)]));
  const tops = [arc(X.n, X.rows, 6), arc(X.out, X.columns, 14)];
  const inner = svg("path", { d: `M ${X.leftInner} 62 V 72 H ${X.rightInner} V 62` });
  const verdict = label((X.leftInner + X.rightInner) / 2, 90);
  const right = label((X.rightInner + X.out) / 2 + 6, 90, names.weights);
  drawing.svg.append(
    ...tops,
    inner,
    ...brackets(),
    ...Object.entries(SIGNS).map(([sign, x]) => label(x, MIDDLE + 5, sign)),
    ...Object.values(boxes).flatMap(({ box, text }) => [box, text]),
    label((X.n + X.leftInner) / 2 - 6, 90, names.input),
    verdict,
    right,
    label(X.bias, 90, names.bias),
    label((X.rows + X.columns) / 2, 90, names.output),
  );

  function draw(state) {
    const { left, right: factor, bias, result, fits } = shapes(state);
    const [rows, columns] = result ?? ["–", "–"];
    const numbers = {
      n: left[0],
      leftInner: left[1],
      rightInner: factor[0],
      out: factor[1],
      bias: bias[0],
      rows,
      columns,
    };
    for (const [key, { text }] of Object.entries(boxes)) setText(text, String(numbers[key]));
    const agreement = fits ? "nn-matrix-agree" : "nn-matrix-disagree";
    for (const key of ["leftInner", "rightInner"])
      setAttributes(boxes[key].box, { class: agreement });
    setAttributes(inner, { class: agreement });
    setText(verdict, `${left[1]} ${fits ? "=" : "≠"} ${factor[0]}`);
    setText(right, state.transposed ? `${names.weights}.T` : names.weights);
    const passing = { visibility: fits ? "visible" : "hidden" };
    for (const top of tops) setAttributes(top, passing);
  }

  return { drawing, draw };
}

function numberBox(x) {
  const [left, top] = [x - BOX / 2, MIDDLE - BOX / 2];
  return {
    box: svg("rect", { class: "nn-matrix-box", x: left, y: top, width: BOX, height: BOX, rx: 3 }),
    text: svg("text", { class: "nn-matrix-size", x, y: MIDDLE + 5 }),
  };
}

/** Return the path over which a number passes on to the result. */
function arc(from, to, top) {
  const bottom = MIDDLE - BOX / 2 - 2;
  const d = `M ${from} ${bottom} V ${top} H ${to} V ${bottom} m -4 -7 l 4 7 l 4 -7`;
  return svg("path", { class: "nn-matrix-pass", d });
}

function brackets() {
  const pairs = [
    [X.n, X.leftInner],
    [X.rightInner, X.out],
    [X.rows, X.columns],
  ];
  const single = [
    label(X.bias - 18, MIDDLE + 5, "("),
    label(X.bias + 16, MIDDLE + 8, ","),
    label(X.bias + 21, MIDDLE + 5, ")"),
  ];
  const texts = pairs.flatMap(([first, second]) => [
    label(first - 18, MIDDLE + 5, "("),
    label((first + second) / 2, MIDDLE + 8, ","),
    label(second + 18, MIDDLE + 5, ")"),
  ]);
  return [...texts, ...single];
}

function label(x, y, text = "") {
  return svg("text", { class: "nn-matrix-size", x, y }, text);
}
