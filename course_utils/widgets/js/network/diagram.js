/** The network as a picture: neurons as small maps, weights as curves between them. */

import { linkHorizontal } from "d3-shape";

import { Drawing } from "../core/chart.js";
import { onDraw } from "../core/controls.js";
import { setAttributes, setText, svg } from "../core/dom.js";
import { heatMap } from "../core/heat.js";
import { fixed } from "../core/numbers.js";
import { numberMark, sign, written } from "./number_mark.js";
import { HIDDEN, neuronOf, valueOf } from "./parameters.js";

const WIDTH = 420;
const HEIGHT = 302;
const PITCH = 72; // from one hidden neuron to the next

const FIRST = 46; // middle of the first hidden neuron

// Where the number of a weight stands, as a share of the way: away from other curves and numbers.
const SIGN_AT = {
  w: [
    [0.59, 0.76],
    [0.83, 0.8],
    [0.8, 0.83],
    [0.76, 0.59],
  ],
  v: [0.45, 0.3, 0.3, 0.45],
};

const INPUTS = [0, 1].map((k) => node(36, FIRST + (0.5 + 2 * k) * PITCH, 44));
const NEURONS = HIDDEN.map((k) => node(212, FIRST + k * PITCH, 52));
const OUTPUT = node(376, FIRST + 1.5 * PITCH, 64);
const EDGES = [
  ...HIDDEN.flatMap((k) => [0, 1].map((input) => edgeTo(k, input))),
  ...HIDDEN.map((k) => edgeFrom(k)),
];

/**
 * Return the diagram.
 *
 * @param {View} view
 * @param {number} cells Of a small map, in each direction.
 * @param {{neuron: number | null, edge: string | null, values: object | null}} pointed What the
 *     reader points at, see index.js; written here.
 * @returns {{drawing: Drawing, maps: {inputs: object[], hidden: object[], output: object}}}
 */
export function diagram(view, cells, pointed) {
  const drawing = new Drawing({ title: "the network", width: WIDTH, height: HEIGHT });
  const halos = svg("g");
  const lines = svg("g");
  const nodes = svg("g");
  const signs = svg("g", { class: "nn-network-signs" });
  const marks = Object.fromEntries([
    ...EDGES.map((edge) => [edge.key, edgeMark(view, drawing, edge, { halos, signs }, pointed)]),
    ...NEURONS.map((at, k) => [`b${k + 1}`, neuronMark(view, drawing, at, k, signs, pointed)]),
    ["c", neuronMark(view, drawing, OUTPUT, null, signs, pointed)],
  ]);
  const order = [...HIDDEN.flatMap((k) => [`w${k + 1}1`, `w${k + 1}2`, `b${k + 1}`])];
  nodes.append(...INPUTS.map((at, k) => inputMark(view, at, k, pointed)));
  for (const key of order) (key[0] === "w" ? lines : nodes).append(marks[key]);
  for (const k of HIDDEN) lines.append(marks[`v${k + 1}`]);
  nodes.append(marks.c);
  drawing.svg.append(halos, lines, nodes, signs);

  const mapAt = (at) => placed(drawing, heatMap(cells, cells), at);
  const maps = {
    inputs: INPUTS.map(mapAt),
    hidden: NEURONS.map(mapAt),
    output: mapAt(OUTPUT),
  };
  return { drawing, maps };
}

function node(x, y, size) {
  return { x, y, size, left: x - size / 2, right: x + size / 2, top: y - size / 2 };
}

function edgeTo(k, input) {
  return {
    key: `w${k + 1}${input + 1}`,
    source: [INPUTS[input].right, INPUTS[input].y],
    target: [NEURONS[k].left, NEURONS[k].y + 18 * (input - 0.5)],
    signAt: SIGN_AT.w[k][input],
  };
}

function edgeFrom(k) {
  return {
    key: `v${k + 1}`,
    source: [NEURONS[k].right, NEURONS[k].y],
    target: [OUTPUT.left, OUTPUT.y + 13 * (k - 1.5)],
    signAt: SIGN_AT.v[k],
  };
}

/** Return the place at a share of the way along a curve of `linkHorizontal`. */
function along({ source, target, signAt: t }) {
  const end = t * t * (3 - 2 * t); // share of the target in y
  const middle = (source[0] + target[0]) / 2;
  const x = (1 - t) ** 3 * source[0] + 3 * t * (1 - t) * middle + t ** 3 * target[0];
  return [x, source[1] + end * (target[1] - source[1])];
}

/** Return a weight: a curve, thick where it is large, dashed where it is negative. */
function edgeMark(view, drawing, edge, { halos, signs }, pointed) {
  const { key } = edge;
  const d = linkHorizontal()(edge);
  const halo = svg("path", { d, class: "nn-network-halo" });
  const curve = svg("path", { d });
  const group = svg(
    "g",
    { class: "nn-network-edge" },
    svg("path", { d, class: "nn-network-reach" }),
    curve,
  );
  const number = sign(along(edge));
  halos.append(halo);
  signs.append(number.element);
  numberMark(view, drawing, group, key, number.element);
  onPoint(view, group, number.element, (isThere) => (pointed.edge = isThere ? key : null));
  onDraw(view, (state) => {
    const weight = valueOf(state, key);
    const thick = Math.min(11, 1.8 + 2.2 * Math.abs(weight));
    const kind = weight > 0 ? "positive" : weight < 0 ? "negative" : "zero";
    const isSelected = state.selected === key;
    setAttributes(curve, { class: `nn-network-${kind}`, "stroke-width": thick.toFixed(2) });
    setAttributes(halo, {
      "stroke-width": (thick + 7).toFixed(2),
      visibility: isSelected ? "visible" : "hidden",
    });
    const isShown = isSelected || pointed.edge === key || pointed.neuron === neuronOf(key);
    number.show(isShown ? written(state, weight) : null);
  });
  return group;
}

/** Return a hidden neuron, or the output where k is null: its frame and its name. */
function neuronMark(view, drawing, at, k, signs, pointed) {
  const key = k === null ? "c" : `b${k + 1}`;
  const name = label(at);
  const box = frame(at);
  const group = svg("g", { class: "nn-network-neuron" }, box, name);
  const number = sign([at.x + 5, at.y + at.size / 2 - 12]);
  signs.append(number.element);
  numberMark(view, drawing, group, key, number.element);
  let isOver = false;
  onPoint(view, group, number.element, (isThere) => {
    isOver = isThere;
    if (k !== null) pointed.neuron = isThere ? k : null;
  });
  onDraw(view, (state) => {
    const isSelected = state.selected === key;
    setAttributes(box, {
      class: isSelected ? "nn-network-box nn-network-chosen" : "nn-network-box",
    });
    const { values } = pointed;
    const value = values && (k === null ? values.score : values.h[k]);
    const plain = k === null ? "score" : `h${k + 1}`;
    setText(name, values ? `${plain} = ${fixed(value)}` : plain);
    const isShown = isSelected || isOver || (k !== null && pointed.neuron === k);
    const bias = written(state, valueOf(state, key));
    number.show(isShown ? `${key[0]} ${bias}` : null);
  });
  return group;
}

function inputMark(view, at, k, pointed) {
  const name = label(at);
  onDraw(view, () => {
    const { values } = pointed;
    setText(name, values ? `x${k + 1} = ${fixed(values.x[k])}` : `x${k + 1}`);
  });
  return svg("g", {}, frame(at), name);
}

const frame = ({ left, top, size }) =>
  svg("rect", { class: "nn-network-box", x: left, y: top, width: size, height: size, rx: 5 });

const label = ({ x, top }) => svg("text", { class: "nn-network-name", x, y: top - 6 });

/** Call `tell(true)` while the pointer is over a group or its sign, or a key has brought the focus there. */
function onPoint(view, group, number, tell) {
  let isOver = false;
  let isFocused = false;
  let byMouse = false;
  const now = () => {
    tell(isOver || isFocused);
    view.redraw();
  };
  const listen = (name, change) =>
    group.addEventListener(name, () => {
      change();
      now();
    });
  for (const each of [group, number]) {
    each.addEventListener("pointerenter", () => {
      isOver = true;
      now();
    });
    each.addEventListener("pointerleave", () => {
      isOver = false;
      now();
    });
    each.addEventListener(
      "pointerdown",
      (event) => (byMouse = event.pointerType === "mouse"),
      true,
    );
  }
  listen("focus", () => (isFocused = !byMouse));
  listen("keydown", () => (isFocused = true));
  listen("blur", () => (isFocused = byMouse = false));
}

function placed(drawing, map, { left, top, size }) {
  map.canvas.classList.add("nn-network-map");
  Object.assign(map.canvas.style, {
    left: `${(100 * left) / WIDTH}%`,
    top: `${(100 * top) / HEIGHT}%`,
    width: `${(100 * size) / WIDTH}%`,
    height: `${(100 * size) / HEIGHT}%`,
  });
  drawing.frame.prepend(map.canvas);
  return map;
}
