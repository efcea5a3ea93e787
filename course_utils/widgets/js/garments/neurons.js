/** The first hidden layer: how active each neuron is, and what switches it on. */

import { Drawing, panels } from "../core/chart.js";
import { button, onDraw } from "../core/controls.js";
import { html, setAttributes, setText, svg } from "../core/dom.js";
import { colourTable, heatMap } from "../core/heat.js";
import { fixed } from "../core/numbers.js";
import { colourBar } from "../shared/colour_bar.js";
import { SIDE } from "../shared/fashion_mnist.js";
import { weightReach, weightsInto, weightsOutOf } from "./compute.js";

const SIZE = 195;
const READING = "Light on orange drives it up, on violet down.";
const ARROWS = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] };

/**
 * Return the button that shows the neurons, and the element that it shows.
 *
 * @param {View} view The state's `hidden` shows them, `neuron` is the one that is looked at.
 * @param {object[]} layers
 * @param {number[][]} typical Pre-activations for the pictures as they were, for the scale.
 * @param {function(): {now: object}} numbers
 */
export function hiddenNeurons(view, layers, typical, numbers) {
  const count = layers[0].outputs;
  const most = typical.flat().reduce((a, b) => Math.max(a, b), 1e-6);
  const pointed = { at: null }; // the neuron under the pointer
  const grid = neuronGrid(view, count, pointed);
  const weights = weightMap(view, layers);
  const element = html(
    "div",
    { class: "nn-garments-neurons" },
    panels(grid.drawing, weights.drawing),
    weights.note,
  );
  onDraw(view, (state, palette) => {
    element.hidden = !state.hidden;
    if (!state.hidden) return;
    const z = numbers().now.preActivations[0];
    const chosen = Math.min(count - 1, Math.max(0, state.neuron));
    const k = pointed.at ?? chosen;
    grid.draw(z, most, k, chosen);
    weights.draw(k, z[k], palette);
  });
  const toggle = button(view, {
    label: count === 1 ? "What the hidden neuron does" : `What the ${count} hidden neurons do`,
    onclick: () => view.choose({ hidden: !view.state.hidden }),
    pressed: ({ hidden }) => hidden,
  });
  return { toggle, element };
}

/** A square a neuron: the larger, the more active; the picture's best reaches its whole cell. */
function neuronGrid(view, count, pointed) {
  const columns = Math.ceil(Math.sqrt(count));
  const cell = SIZE / columns;
  const drawing = new Drawing({
    title: count === 1 ? "one hidden neuron" : `${count} hidden neurons`,
    width: SIZE,
    height: cell * Math.ceil(count / columns),
  });
  drawing.element.classList.add("nn-garments-hidden");
  const cells = Array.from({ length: count }, (_, k) => {
    const middle = [(k % columns) + 0.5, Math.floor(k / columns) + 0.5].map((part) => part * cell);
    const square = svg("rect", { class: "nn-garments-square" });
    const group = svg(
      "g",
      { class: "nn-garments-neuron", role: "button", transform: `translate(${middle})` },
      svg("rect", { class: "nn-target", ...box(cell - 1) }),
      square,
    );
    const choose = () => view.choose({ neuron: k });
    const point = (at) => {
      pointed.at = at;
      view.redraw();
    };
    group.addEventListener("click", choose);
    group.addEventListener("focus", choose);
    group.addEventListener("pointerenter", () => point(k));
    group.addEventListener("pointerleave", () => point(null));
    group.addEventListener("keydown", (event) => {
      const arrow = ARROWS[event.key];
      if (!arrow && event.key !== " " && event.key !== "Enter") return;
      event.preventDefault(); // the page does not scroll
      const next = arrow ? k + arrow[0] + columns * arrow[1] : k;
      cells[next]?.group.focus();
    });
    drawing.svg.append(group);
    return { group, square };
  });

  function draw(z, most, current, chosen) {
    cells.forEach(({ group, square }, k) => {
      const a = Math.max(0, z[k]);
      const side = Math.max(2, 0.86 * cell * Math.sqrt(Math.min(1, a / most)));
      setAttributes(square, box(side));
      group.classList.toggle("nn-garments-current", k === current);
      group.classList.toggle("nn-garments-silent", a === 0);
      setAttributes(group, {
        tabindex: k === chosen ? 0 : -1,
        "aria-pressed": String(k === chosen),
        "aria-label": `neuron ${k}, activation ${fixed(a)}`,
      });
    });
  }
  return { drawing, draw };
}

/** Return the attributes of a square around (0, 0). */
const box = (side) => {
  const half = (side / 2).toFixed(2);
  return { x: -half, y: -half, width: side.toFixed(2), height: side.toFixed(2) };
};

/** The weights from the pixels into one neuron, on the scale of all; and those to the classes. */
function weightMap(view, layers) {
  const [first, second] = layers;
  const reach = weightReach(first);
  const drawing = new Drawing({ title: "its weights", width: SIZE, height: SIZE });
  drawing.element.classList.add("nn-garments-hidden");
  const map = heatMap(SIDE, SIDE, false);
  drawing.frame.prepend(map.canvas);
  drawing.svg.append(svg("rect", { class: "nn-sheet-paper", width: SIZE, height: SIZE }));
  let scale = null;
  let drawn = []; // the neuron and the palette that the map shows
  onDraw(view, (state, palette) => {
    if (scale?.palette === palette) return;
    const colour = (weight) => palette.signed(weight / reach);
    scale = { palette, low: -reach, high: reach, colour: colourTable(colour, -reach, reach) };
  });
  drawing.element.append(colourBar(view, "weight", () => scale));
  const note = html("p", { class: "nn-garments-note" });

  drawing.svg.addEventListener("pointermove", (event) => {
    const place = drawing.pointAt(event);
    const [column, row] = place.map((part) =>
      Math.max(0, Math.min(SIDE - 1, Math.floor((part / SIZE) * SIDE))),
    );
    const weight = weightsInto(first, drawn[0])[row * SIDE + column];
    drawing.tell(`row ${row}, column ${column}: ${fixed(weight, 3)}`, place);
  });
  drawing.svg.addEventListener("pointerleave", () => drawing.tell(null));

  function draw(k, z, palette) {
    if (drawn[0] !== k || drawn[1] !== palette) {
      drawn = [k, palette];
      map.draw(weightsInto(first, k), scale.colour);
      setText(drawing.caption, `weights of neuron ${k}`);
    }
    const state = `Neuron ${k} is ${z > 0 ? `on: ${fixed(z)}` : "off"}.`;
    setText(
      note,
      [state, READING, ...(layers.length === 2 ? [votes(view, second, k)] : [])].join(" "),
    );
  }
  return { drawing, note, draw };
}

/** Say for and against which class a neuron of the last hidden layer speaks most. */
function votes(view, layer, k) {
  const { classes } = view.settings;
  const weights = weightsOutOf(layer, k);
  const order = weights.map((_, j) => j).sort((i, j) => weights[j] - weights[i]);
  const [most, least] = [order[0], order.at(-1)];
  return `It speaks most for ${classes[most]}, most against ${classes[least]}.`;
}
