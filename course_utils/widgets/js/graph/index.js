/** Chapter 04: forward and backward through the graph of f = (a·b + a)². */

import { Drawing, panels } from "../core/chart.js";
import { button, buttonRow, controls, onDraw, slider } from "../core/controls.js";
import { html, setText } from "../core/dom.js";
import { instrument } from "../core/instrument.js";
import { player } from "../core/player.js";
import { arrows } from "./arrows.js";
import { KNOWN, LAST, compute, paths } from "./compute.js";
import css from "./graph.css";
import { nodes } from "./nodes.js";
import { NUDGE, nudging } from "./nudging.js";
import { predictionRow } from "./predict.js";
import { SIZE } from "./shape.js";
import { describeNudge, describePaths, describeStep } from "./texts.js";

export default instrument({
  name: "forward and backward through the graph of f = (a·b + a)²",
  initial: { step: 0, a: 2, b: 3, predict: true, predictions: [], node: null },

  build(view) {
    const drawing = new Drawing({ title: "f = (a·b + a)²", ...SIZE });
    const graph = { arrows: arrows(), nodes: nodes(view, drawing) };
    drawing.svg.classList.add("nn-graph");
    drawing.svg.append(graph.arrows.element, graph.nodes.element);
    const nudge = nudging(view);
    let nudged = null;
    onDraw(view, (state) => (nudged = nudge.shown(state)));

    view.root.append(
      html("style", {}, css),
      graphWith(pathList(view), drawing),
      legend(view, () => nudged),
      player(view, { last: () => LAST, most: LAST, perSecond: 0.8 }),
      controls(
        predictionRow(view),
        valueSlider(view, "a"),
        valueSlider(view, "b"),
        tryButtons(view, nudge, () => nudged),
      ),
    );
    return (state) => {
      const numbers = compute(state);
      const ways = state.node ? paths(state, state.node) : [];
      const marked = new Set(ways.flatMap(({ edges }) => edges));
      graph.arrows.draw(state.step, numbers, marked, nudged);
      graph.nodes.draw(state, numbers, nudged);
      return sentence(state, nudged);
    };
  },
});

function tryButtons(view, nudge, nudged) {
  const row = buttonRow(
    "try",
    button(view, {
      label: "Predict first",
      pressed: ({ predict }) => predict,
      onclick: () => view.choose({ predict: !view.state.predict }),
    }),
    ...["a", "b"].map((node) =>
      button(view, {
        label: `Nudge ${node} by ${NUDGE}`,
        pressed: () => nudged()?.node === node,
        enabled: ({ step }) => step >= KNOWN.values.f,
        onclick: () => nudge.toggle(node),
      }),
    ),
  );
  row.classList.add("nn-long");
  return row;
}

function valueSlider(view, name) {
  return slider(view, {
    key: name,
    label: `value ${name}`,
    min: -3,
    max: 3,
    step: 0.5,
    changes: (number) => ({ [name]: number, predictions: [] }),
  });
}

/** Return the graph; the list lies in its empty corner where there is room, else under it. */
function graphWith(list, drawing) {
  drawing.element.classList.add("nn-graph-figure");
  drawing.element.append(list);
  return panels(drawing);
}

/** Return what the signs of the graph mean, and how to use it; during a nudge, what that shows. */
function legend(view, nudged) {
  const part = (name, text) => html("span", { class: `nn-graph-key-${name}` }, text);
  const uses = [
    part("use", "↔: drag to change."),
    part("use", "Click a node to see its paths to f."),
  ];
  const change = part(
    "change",
    "on an arrow: slope × change; under a node: the true change after the nudge",
  );
  onDraw(view, () => {
    for (const each of uses) each.hidden = nudged() !== null;
    change.hidden = nudged() === null;
  });
  return html(
    "p",
    { class: "nn-graph-legend" },
    part("value", "value, forward →"),
    part("gradient", "gradients (da: of a) and slopes, backward ⇠"),
    html("span", { class: "nn-graph-line-break" }),
    ...uses,
    change,
  );
}

/** Return the paths of the node that was clicked, one a line. */
function pathList(view) {
  const element = html("p", { class: "nn-graph-paths", "aria-live": "polite" });
  onDraw(view, (state) => {
    const lines = state.node ? describePaths(state, state.node, paths(state, state.node)) : [];
    setText(element, lines.join("\n"));
  });
  return element;
}

function sentence(state, nudged) {
  if (!nudged) return describeStep(state);
  if (nudged.share < 1) return `The change of ${nudged.node} is on its way to f.`;
  return describeNudge(state, nudged.node, NUDGE, nudged);
}
