/** The nodes of the graph: buttons that show the paths to f; a and b are dragged sideways, too. */

import { setAttributes, setText, svg } from "../core/dom.js";
import { onDrag } from "../core/drag.js";
import { ASKED, KNOWN, NODES } from "./compute.js";
import { HALF, PLACES } from "./shape.js";
import { four, gradientText, signed, write } from "./texts.js";

const FORMULAS = { a: "↔ a", b: "↔ b", p: "p = a·b", s: "s = p + a", f: "f = s²" };
const LARGEST = 3;
const STEP = 0.5;
const UNITS = 16; // of the way sideways that is one step

/** Share of a nudge's way at which the change is at each node. */
const ARRIVED = { a: 0, b: 0, p: 0.33, s: 0.66, f: 1 };

/** Return the nodes as an SVG group, and a function that draws them. */
export function nodes(view, drawing) {
  const parts = Object.fromEntries(NODES.map((name) => [name, node(view, drawing, name)]));
  const element = svg("g", {}, ...NODES.flatMap((name) => parts[name].elements));

  function draw(state, numbers, nudge) {
    for (const name of NODES) {
      const { button, value, below } = parts[name];
      const isKnown = state.step >= KNOWN.values[name];
      const text = isKnown ? write(numbers.values[name]) : "?";
      setText(value, text + tick(state, "values", name));
      value.classList.toggle("nn-graph-unknown", !isKnown);
      const gradient = gradientText(state.step, name, numbers);
      const change = nudge && name in nudge.nodes ? changeText(name, nudge) : null;
      setText(below, change ?? gradient + tick(state, "gradients", name));
      below.classList.toggle("nn-graph-change", change !== null);
      setAttributes(button, {
        "aria-pressed": String(state.node === name),
        "aria-label":
          `${name} = ${isKnown ? text : "not known yet"}` +
          `${gradient && `, gradient ${gradient}`}: paths to f`,
      });
    }
  }

  return { element, draw };
}

function node(view, drawing, name) {
  const [x, y] = PLACES[name];
  const value = svg("text", { class: "nn-graph-value", x, y: y + 21 });
  const formula = svg("text", { class: "nn-graph-formula", x, y: y - 6 }, FORMULAS[name]);
  const texts = svg("g", { class: "nn-graph-texts", "aria-hidden": "true" }, formula, value);
  const button = svg(
    "g",
    {
      class: "nn-graph-node",
      role: "button",
      tabindex: 0,
      transform: `translate(${x} ${y})`,
      onkeydown: (event) => {
        if (event.key !== "Enter" && event.key !== " ") return;
        event.preventDefault();
        choose(view, name);
      },
    },
    svg("rect", { x: -HALF.x, y: -HALF.y, width: 2 * HALF.x, height: 2 * HALF.y, rx: 8 }),
  );
  if (name === "a" || name === "b") makeDraggable(view, drawing, button, name);
  else button.addEventListener("click", () => choose(view, name));
  const below = svg("text", { class: "nn-graph-gradient", x, y: y + HALF.y + 22 });
  return { button, value, below, elements: [button, texts, below] };
}

/** Show the paths of a node, or hide them. */
function choose(view, name) {
  view.choose({ node: view.state.node === name ? null : name });
}

/** Have a drag sideways change the value; a press without a drag is a click. */
function makeDraggable(view, drawing, button, name) {
  button.classList.add("nn-graph-draggable");
  button.addEventListener("click", (event) => {
    if (event.detail === 0) choose(view, name); // from a screen reader: no pointer was pressed
  });
  onDrag(button, {
    take: (event) => ({
      left: drawing.pointAt(event)[0],
      value: view.state[name],
      isDrag: false,
    }),
    move(event, grip) {
      const steps = Math.round((drawing.pointAt(event)[0] - grip.left) / UNITS);
      if (!steps && !grip.isDrag) return;
      grip.isDrag = true;
      const moved = Math.min(LARGEST, Math.max(-LARGEST, grip.value + steps * STEP));
      if (moved !== view.state[name]) view.set({ [name]: moved, predictions: [] });
    },
    drop(event, { isDrag }) {
      if (isDrag) view.commit();
      else if (event.type === "pointerup") choose(view, name);
    },
  });
}

/** Return a tick after a number that was predicted and is shown. */
function tick({ step, predictions }, kind, name) {
  const at = ASKED.findIndex(([each, node]) => each === kind && node === name);
  return at >= 0 && step > at && predictions[at] === "right" ? " ✓" : "";
}

/** Return the change of a node once it is there; of s with both parts where there are two. */
function changeText(name, { nodes: changes, edges, f, share }) {
  if (share < ARRIVED[name]) return "";
  if (name === "f") return signed(f);
  if (name !== "s" || !("as" in edges)) return signed(changes[name]);
  const second = edges.as < 0 ? `− ${four(-edges.as)}` : `+ ${four(edges.as)}`;
  return `${four(edges.ps)} ${second} = ${four(changes.s)}`;
}
