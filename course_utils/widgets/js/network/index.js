/** Chapter 01: a 2-4-1 network whose weights are dragged, and trained. */

import { panels } from "../core/chart.js";
import { choice, controls, onDraw } from "../core/controls.js";
import { html, svg } from "../core/dom.js";
import { colourTable } from "../core/heat.js";
import { instrument } from "../core/instrument.js";
import { ACTIVATIONS } from "../shared/activations.js";
import { colourBar } from "../shared/colour_bar.js";
import { EXTENT, TASKS, planePoints, taskOf } from "../shared/logic.js";
import { compute, forward } from "./compute.js";
import { diagram } from "./diagram.js";
import css from "./network.css";
import { LESSON } from "./parameters.js";
import { planePanel } from "./plane.js";
import { numberSliders } from "./sliders.js";
import { lossPanel, trainer } from "./trainer.js";
import { meanwhile, sentence } from "./wording.js";

const CELLS = 96;
const POINTS = planePoints(CELLS);
const SMALL = CELLS / 3; // cells of a small map: the middle one of each three by three
const SMALLEST = 0.01; // so that a score that is nothing but rounding is paper

export default instrument({
  name: "network of two inputs, four hidden neurons and one output",
  initial: {
    ...LESSON,
    activation: "ReLU",
    classes: TASKS["XOR (exactly one)"],
    selected: "w11",
    learningRate: 0.3,
    seed: 0,
    run: null,
  },

  build(view) {
    // What the reader points at: a hidden neuron (from 0), a weight's key, and what each neuron
    // computes at the point of the large map under the pointer.
    const pointed = { neuron: null, edge: null, values: null };
    const now = { numbers: null, hidden: null, shown: null };
    onDraw(view, (state, palette) => {
      Object.assign(now, pictures(state, palette, pointed.neuron));
      const { values } = pointed;
      if (values) Object.assign(values, forward(state, state.activation, values.x));
    });
    const network = diagram(view, SMALL, pointed);
    const plane = planePanel(
      view,
      CELLS,
      pointed,
      () => now.numbers,
      () => now.shown,
    );
    const training = trainer(view);
    network.drawing.element.append(
      colourBar(view, "h1 to h4, one scale", () => now.hidden),
      edgeKey(),
    );
    view.root.append(
      html("style", {}, css),
      panels(network.drawing, plane.panel),
      html(
        "div",
        { class: "nn-network-columns" },
        controls(...choices(view), numberSliders(view), training.start),
        html("div", {}, panels(lossPanel(view, () => now.numbers)), controls(...training.rows)),
      ),
    );
    return (state, palette) => {
      drawSmall(network.maps, now, palette);
      plane.draw(state, now.shown, pointed.neuron);
      if (training.isOn()) return meanwhile(state);
      return sentence(state, now.numbers, pointed.neuron);
    };
  },
});

/** Return all numbers, and the scales of the small maps and of the large one. */
function pictures(state, palette, neuron) {
  const numbers = compute(state, POINTS);
  const values = neuron === null ? numbers.scores : numbers.hidden[neuron];
  return {
    numbers,
    hidden: colours(numbers.hidden, palette),
    score: colours([numbers.scores], palette),
    shown: { values, ...colours([values], palette) },
  };
}

/** Return how values become colours: paper where they are 0, violet below, orange above. */
function colours(maps, palette) {
  let reach = SMALLEST;
  for (const values of maps) {
    for (const value of values) reach = Math.max(reach, Math.abs(value));
  }
  const colour = (value) => palette.signed((0.85 * value) / reach);
  return { low: -reach, high: reach, colour: colourTable(colour, -reach, reach) };
}

function drawSmall(maps, { numbers, hidden, score }, palette) {
  numbers.hidden.forEach((values, k) => maps.hidden[k].draw(thinned(values), hidden.colour));
  maps.output.draw(thinned(numbers.scores), score.colour);
  if (maps.palette === palette) return; // the inputs change with the theme only
  maps.palette = palette;
  maps.inputs.forEach((map, input) => {
    const values = Float64Array.from(POINTS, (point) => point[input]);
    map.draw(thinned(values), (value) => palette.signed((0.85 * value) / EXTENT));
  });
}

/** Return every third value of every third row, from the second of each on. */
function thinned(values) {
  const each = new Float64Array(SMALL * SMALL);
  for (let k = 0; k < each.length; k += 1) {
    each[k] = values[(3 * Math.floor(k / SMALL) + 1) * CELLS + 3 * (k % SMALL) + 1];
  }
  return each;
}

function choices(view) {
  return [
    choice(view, {
      key: "activation",
      label: "activation",
      options: Object.keys(ACTIVATIONS),
    }),
    choice(view, {
      label: "task",
      options: Object.keys(TASKS),
      value: ({ classes }) => taskOf(classes),
      changes: (task) => ({ classes: TASKS[task] }),
    }),
  ];
}

/** Return what the curves of the diagram mean. */
function edgeKey() {
  const sample = (kind) =>
    svg(
      "svg",
      { viewBox: "0 0 30 10", "aria-hidden": "true" },
      svg("path", { d: "M 0 5 H 30", class: `nn-network-${kind}`, "stroke-width": 4 }),
    );
  return html(
    "div",
    { class: "nn-bar nn-network-key" },
    html("span", {}, "weight:"),
    sample("positive"),
    html("span", {}, "above 0"),
    sample("negative"),
    html("span", {}, "below 0"),
    html("span", {}, "thick: large"),
  );
}
