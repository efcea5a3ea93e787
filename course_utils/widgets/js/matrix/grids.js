/** The matrices, laid out so that a row of A_prev and a column of W.T meet in their cell of Z. */

import { html, setAttributes, setText } from "../core/dom.js";
import { grouped } from "../core/numbers.js";
import { MOST, cellOf, inputAt, rightAt, shapes } from "./compute.js";
import { numberCell } from "./number_cell.js";
import { roving } from "./roving.js";
import { isKnown, select, solve } from "./walk.js";
import { tuple } from "./words.js";

const WIDEST = Math.max(MOST.inputs, MOST.outputs);

/** Return the matrices of a view's state as an element, and how to draw them. */
export function grids(view, names) {
  const note = html("div", { class: "nn-note", role: "alert" });
  const complain = (text) => setText(note, text);
  const input = numbersGrid(view, complain, {
    size: ({ n, inputs }) => [n, inputs],
    most: [MOST.n, MOST.inputs],
    read: inputAt,
    changes: (state, i, j, number) => ({ a: replaced(state.a, i * MOST.inputs + j, number) }),
  });
  const weights = numbersGrid(view, complain, {
    size: (state) => shapes(state).right,
    most: [WIDEST, WIDEST],
    read: rightAt,
    changes: (state, i, j, number) => {
      const [neuron, from] = state.transposed ? [j, i] : [i, j];
      return { w: replaced(state.w, neuron * MOST.inputs + from, number) };
    },
  });
  const bias = numbersGrid(view, complain, {
    size: ({ outputs }) => [1, outputs],
    most: [1, MOST.outputs],
    read: ({ b }, _, j) => b[j],
    changes: ({ b }, _, j, number) => ({ b: replaced(b, j, number) }),
  });
  const result = resultGrid(view, names.output);
  const label = () => html("div", { class: "nn-matrix-label" });
  const labels = { input: label(), weights: label(), bias: label(), result: label() };
  const nothing = html("div", { class: "nn-matrix-nothing" }, "no result");

  const element = html(
    "div",
    { class: "nn-matrix-meeting" },
    html("p", { class: "nn-matrix-hint" }, "Type a number, or drag it up and down."),
    html("div", {}, labels.weights, weights.element),
    labels.bias,
    bias.element,
    html("div", { class: "nn-matrix-input" }, labels.input, input.element),
    html("div", {}, labels.result, result.element, nothing),
  );

  function draw(state) {
    const now = shapes(state);
    const right = state.transposed ? `${names.weights}.T` : names.weights;
    const texts = {
      input: `${names.input} ${tuple(now.left)}`,
      weights: `${right} ${tuple(now.right)}`,
      bias: `${names.bias} ${tuple(now.bias)}`,
      result: now.fits ? `${names.output} ${tuple(now.result)}` : names.output,
    };
    setText(labels.input, texts.input);
    setText(labels.weights, texts.weights);
    setText(labels.bias, `+ ${texts.bias}`);
    setText(labels.result, texts.result);
    const lit = result.lit(state);
    const last = lit && state.cell === lit ? state.terms - 1 : -1;
    input.draw(state, texts.input, (i, j) => markOf(lit?.[0] === i, j === last, "row"));
    weights.draw(state, texts.weights, (i, j) => markOf(lit?.[1] === j, i === last, "column"));
    bias.draw(state, texts.bias, (_, j) => markOf(lit?.[1] === j, last === state.inputs, "column"));
    result.draw(state, texts.result, lit);
    setAttributes(result.element, { hidden: !now.fits });
    setAttributes(nothing, { hidden: now.fits });
  }

  return { element: html("div", { class: "nn-matrix-left" }, element, note), draw };
}

/** Return a grid of numbers that can be changed. */
function numbersGrid(view, complain, { size, most, read, changes }) {
  const each = built(most, (i, j) =>
    numberCell(view, {
      complain,
      read: (state) => read(state, i, j),
      changes: (number, state) => changes(state, i, j, number),
    }),
  );
  const cells = each.map((row) =>
    row.map(({ input }) => html("div", { role: "gridcell", class: "nn-matrix-cell" }, input)),
  );
  const { element, resize } = gridOf(cells);
  const inputs = each.map((row) => row.map(({ input }) => input));
  const follow = roving(inputs, () => size(view.state));

  function draw(state, label, mark) {
    const [rows, columns] = size(state);
    setAttributes(element, { "aria-label": label });
    resize(rows, columns);
    follow();
    for (let i = 0; i < rows; i += 1) {
      for (let j = 0; j < columns; j += 1) {
        each[i][j].show(read(state, i, j));
        setAttributes(inputs[i][j], { "aria-label": `${label}, row ${i}, column ${j}` });
        setAttributes(cells[i][j], { class: `nn-matrix-cell ${mark(i, j)}` });
      }
    }
  }

  return { element, draw };
}

/** Return the grid of Z, whose cells are selected and computed. */
function resultGrid(view, name) {
  let hovered = null;
  const hover = (place) => {
    hovered = place;
    view.redraw();
  };
  const cells = built([MOST.n, WIDEST], (i, j) =>
    html("div", {
      role: "gridcell",
      class: "nn-matrix-cell nn-matrix-result",
      onclick: () => view.choose(solve(view.state, [i, j])),
      onpointerenter: () => hover([i, j]),
      onpointerleave: () => hover(null),
      onkeydown: (event) => {
        if (event.key !== "Enter" && event.key !== " ") return;
        event.preventDefault();
        view.choose(solve(view.state, [i, j]));
      },
    }),
  );
  const { element, resize } = gridOf(cells);
  const size = () => shapes(view.state).result ?? [1, 1];
  const follow = roving(cells, size, (place) => view.choose(select(view.state, place)));

  /** Return the cell whose row and column are to be lit: the one under the pointer, if any. */
  function lit(state) {
    const { result } = shapes(state);
    if (!result) return null;
    const isThere = hovered && hovered[0] < result[0] && hovered[1] < result[1];
    return isThere && !samePlace(hovered, state.cell) ? hovered : state.cell;
  }

  function draw(state, label, place) {
    const { result } = shapes(state);
    if (!result) return;
    setAttributes(element, { "aria-label": label });
    resize(...result);
    follow();
    for (let i = 0; i < result[0]; i += 1) {
      for (let j = 0; j < result[1]; j += 1) {
        const number = isKnown(state, [i, j]) ? grouped(cellOf(state, i, j)) : null;
        const size = number?.length > 3 ? "nn-matrix-long" : "";
        const mark = samePlace(place, [i, j]) ? "nn-matrix-chosen" : "";
        setText(cells[i][j], number ?? "?");
        setAttributes(cells[i][j], {
          class: `nn-matrix-cell nn-matrix-result ${size} ${mark}`,
          "aria-selected": String(samePlace(state.cell, [i, j])),
          "aria-label": `${name}[${i}, ${j}] ${number === null ? "not computed" : `= ${number}`}`,
        });
      }
    }
  }

  return { element, draw, lit };
}

/** Return cells as an ARIA grid, and how to show so many rows and columns of it. */
function gridOf(cells) {
  const rows = cells.map((row) => html("div", { role: "row", class: "nn-matrix-row" }, ...row));
  const element = html("div", { role: "grid", class: "nn-matrix-grid" }, ...rows);
  function resize(rowCount, columnCount) {
    rows.forEach((row, i) => setAttributes(row, { hidden: i >= rowCount }));
    cells.forEach((row) =>
      row.forEach((cell, j) => setAttributes(cell, { hidden: j >= columnCount })),
    );
  }
  return { element, resize };
}

function markOf(isLit, isLast, line) {
  if (!isLit) return "";
  return `nn-matrix-in-${line} ${isLast ? "nn-matrix-last" : ""}`;
}

function built([rows, columns], make) {
  return Array.from({ length: rows }, (_, i) =>
    Array.from({ length: columns }, (_, j) => make(i, j)),
  );
}

const samePlace = (one, other) =>
  Boolean(one && other) && one[0] === other[0] && one[1] === other[1];

const replaced = (numbers, place, number) => numbers.map((old, k) => (k === place ? number : old));
