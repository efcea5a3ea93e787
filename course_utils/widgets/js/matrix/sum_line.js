/** The products of the selected cell, written out and added up. */

import { html, setAttributes, setText } from "../core/dom.js";
import { grouped } from "../core/numbers.js";
import { MOST, complaint, shapes, termsOf } from "./compute.js";
import { isDone, termCount } from "./walk.js";
import { factor } from "./words.js";

/** Return the line as an element, and how to draw it. */
export function sumLine(names) {
  const part = (name) => html("span", { class: `nn-matrix-${name}` });
  const head = part("head");
  const products = Array.from({ length: MOST.inputs }, () => {
    const [plus, input, weight] = [html("span"), part("from-row"), part("from-column")];
    return { plus, input, weight, whole: html("span", {}, plus, input, "·", weight) };
  });
  const bias = part("from-column");
  const total = part("total");
  const sum = html("div", {}, head, ...products.map(({ whole }) => whole), bias, total);
  const error = part("error");
  const hint = html("div");
  const element = html("div", { class: "nn-matrix-sum" }, error, sum, hint);

  function draw(state) {
    const { fits } = shapes(state);
    setAttributes(error, { hidden: fits });
    setAttributes(sum, { hidden: !fits || !state.cell });
    setAttributes(hint, { hidden: !fits || Boolean(state.cell) });
    if (!fits) setText(error, `RuntimeError: ${complaint(state)}`);
    else if (state.cell) drawSum(state);
    else setText(hint, hintFor(state));
  }

  function hintFor(state) {
    return isDone(state)
      ? `All numbers of ${names.output} are computed. Select one to see its sum.`
      : `Select a cell of ${names.output}, or press Play.`;
  }

  function drawSum(state) {
    const { cell, terms } = state;
    const all = termsOf(state, ...cell);
    const written = terms || termCount(state); // an open sum is written as a whole
    setText(head, `${names.output}[${cell.join(", ")}] = `);
    products.forEach(({ plus, input, weight, whole }, k) => {
      setAttributes(whole, { hidden: k >= Math.min(written, all.length) });
      if (k >= all.length) return;
      setText(plus, k ? " + " : "");
      setText(input, factor(all[k].input));
      setText(weight, factor(all[k].weight));
    });
    setAttributes(bias, { hidden: written < termCount(state) });
    setText(bias, ` + bias ${factor(state.b[cell[1]])}`);
    setText(total, ` = ${totalOf(state, all)}`);
  }

  return { element, draw };
}

/** Return the sum so far in words, "?" where none is begun. */
function totalOf(state, all) {
  if (state.terms === 0) return "?";
  if (state.terms < termCount(state)) return `${grouped(all[state.terms - 1].sum)} so far`;
  return grouped(all.at(-1).sum + state.b[state.cell[1]]);
}
