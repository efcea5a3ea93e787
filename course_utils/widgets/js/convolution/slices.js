/** The slices of the kernel, their products with the window, and how these add up. */

import { onDraw } from "../core/controls.js";
import { html, setAttributes, setText } from "../core/dom.js";
import { fixed, short } from "../core/numbers.js";
import { shapeOf, withWeights } from "./kernels.js";
import { roving } from "./roving.js";
import { signedStyle } from "./signed_style.js";
import { TURN, weightCell } from "./weight_cell.js";

const MOST = [25, 9, 9]; // weights of each slice
const CHANNELS = ["red", "green", "blue"];

/** Return the slices as an element. */
export function slices(view, numbers) {
  const note = html("div", { class: "nn-note", role: "alert" });
  const each = MOST.map((most, c) => slice(view, c, most, (text) => setText(note, text)));
  const total = html("div", { class: "nn-convolution-total" });
  const element = html(
    "div",
    { class: "nn-convolution-slices" },
    ...each.map((part) => part.element),
    note,
    total,
  );
  let drawn = null; // the state to which the note belongs
  onDraw(view, (state, palette) => {
    const now = numbers();
    const { size, channels } = now;
    const isPainted = state.brush !== TURN;
    setAttributes(element, {
      "data-size": size,
      "data-channels": channels,
      "data-brush": isPainted ? "paint" : null,
    });
    if (drawn !== state) setText(note, "");
    drawn = state;
    const reach = largest(state.weights);
    each.forEach((part, c) => {
      setAttributes(part.element, { hidden: c >= channels });
      if (c < channels) {
        part.draw({ ...now.slices[c], size, channels }, (number) =>
          signedStyle(number, reach, palette),
        );
      }
    });
    setText(total, totalOf(now, state.relu));
  });
  return element;
}

const largest = (values) => values.reduce((most, value) => Math.max(most, Math.abs(value)), 0);

function totalOf({ slices: parts, sum, value }, relu) {
  const sums = parts.map((part) => part.sum);
  const head = sums.length > 1 ? `${sums.map(inSum).join("")} = ` : "sum = ";
  return `${head}${fixed(sum)}${relu ? `, after ReLU ${fixed(value)}` : ""}`;
}

/** Write a summand with its sign before it: "0.50", " + 0.20", " − 0.10". */
function inSum(number, k) {
  const text = fixed(number);
  if (k === 0) return text;
  return text.startsWith("−") ? ` − ${text.slice(1)}` : ` + ${text}`;
}

/** One slice: its weights, which can be changed, and its products. */
function slice(view, c, most, complain) {
  const size = () => shapeOf(view.state.weights).size;
  const place = (k) => c * size() ** 2 + k;
  const cells = Array.from({ length: most }, (_, k) => weightCell(view, () => place(k), complain));
  const inputs = cells.map(({ input }) => input);
  const kernel = html("div", { class: "nn-convolution-kernel", role: "group" }, ...inputs);
  const products = Array.from({ length: most }, () => {
    const [factors, product] = [html("span"), html("b")];
    return { factors, product, cell: html("div", {}, factors, product) };
  });
  const window = html(
    "div",
    { class: "nn-convolution-products", role: "group" },
    ...products.map(({ cell }) => cell),
  );
  const [name, sumName] = [html("div"), html("div")];
  const element = html(
    "div",
    { class: "nn-convolution-slice" },
    html("div", {}, name, kernel),
    html("div", {}, sumName, window),
  );
  roving(inputs, size);
  paintByDrag(view, kernel, inputs, place, complain);

  function draw({ terms, sum, size: side, channels }, styleOf) {
    const isWritten = channels === 1 && side === 3; // there is room for the factors
    const channel = channels > 1 ? `${CHANNELS[c]} ` : "";
    setText(name, channels > 1 ? CHANNELS[c] : "kernel (drag or type)");
    setText(sumName, channels > 1 ? `sum ${fixed(sum)}` : "pixel × weight");
    setAttributes(kernel, { "aria-label": `${channel}kernel` });
    setAttributes(window, { "aria-label": `${channel}products` });
    cells.forEach(({ input, show }, k) => {
      setAttributes(input, { hidden: k >= terms.length });
      setAttributes(products[k].cell, { hidden: k >= terms.length });
      if (k >= terms.length) return;
      const term = terms[k];
      show(term.weight);
      const where = `row ${Math.floor(k / side)}, column ${k % side}`;
      setAttributes(input, {
        "aria-label": `${channel}weight, ${where}`,
        style: styleOf(term.weight),
      });
      const factors = `${fixed(term.pixel)} × ${short(term.weight)}`;
      setText(products[k].factors, isWritten ? factors : "");
      setText(products[k].product, fixed(term.product));
      setAttributes(products[k].cell, {
        style: styleOf(term.product),
        title: `${factors} = ${fixed(term.product)}`,
      });
    });
  }

  return { element, draw };
}

/** Let a drag with a brush give its number to every weight on its way. */
function paintByDrag(view, kernel, inputs, place, complain) {
  let isPainting = false;
  const paint = (event) => {
    const under = document.elementFromPoint(event.clientX, event.clientY);
    const k = inputs.indexOf(under);
    if (k < 0 || view.state.weights[place(k)] === view.state.brush) return;
    view.set(withWeights(view.state, { [place(k)]: view.state.brush }));
  };
  kernel.addEventListener("pointerdown", (event) => {
    if (event.button || view.state.brush === TURN || !inputs.includes(event.target)) return;
    event.preventDefault(); // no text is selected
    event.target.focus({ preventScroll: true });
    kernel.setPointerCapture(event.pointerId);
    isPainting = true;
    complain("");
    paint(event);
  });
  kernel.addEventListener("pointermove", (event) => {
    if (isPainting) paint(event);
  });
  for (const end of ["pointerup", "pointercancel"]) {
    kernel.addEventListener(end, () => {
      if (isPainting) view.commit();
      isPainting = false;
    });
  }
}
