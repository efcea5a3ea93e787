/** Chapter 11: how large the gradient of each layer is, with and without what deep networks have. */

import { panels } from "../core/chart.js";
import { button, buttonRow, choice, controls, onDraw, slider } from "../core/controls.js";
import { html } from "../core/dom.js";
import { instrument } from "../core/instrument.js";
import { STYLES, sample } from "../shared/layer_curves.js";
import curvesCss from "../shared/layer_curves.css";
import { lossPanel, sizePanel } from "./charts.js";
import { compute, switched } from "./compute.js";
import css from "./depth_tools.css";
import { sentence } from "./sentence.js";

export default instrument({
  name: "gradients of deep networks",
  initial: { shown: ["plain"], init: "He", depth: 5, layer: 1 },

  build(view) {
    const { kinds, inits, depths } = view.settings;
    let numbers = null;
    view.parts.push((state) => {
      const found = compute(view.settings, state);
      numbers = STYLES.map((_, slot) => found[slot] ?? null);
    });
    const sizes = sizePanel(view, () => numbers);
    const losses = lossPanel(view.settings, () => numbers);

    view.root.append(
      html("style", {}, `${curvesCss}\n${css}`),
      panels(sizes.panel, losses.panel),
      legend(view, view.settings),
      controls(
        kindButtons(view, kinds),
        choice(view, {
          key: "depth",
          label: "layers",
          options: depths,
          changes: (depth) => ({ depth, layer: Math.min(depth, view.state.layer) }),
        }),
        choice(view, { key: "init", label: "weights", options: inits }),
        slider(view, {
          key: "layer",
          label: "look at layer",
          min: 1,
          max: Math.max(...depths),
          whole: true,
          changes: (layer) => ({ layer: Math.min(view.state.depth, layer) }),
        }),
      ),
      html("p", { class: "nn-depth-tools-about" }, view.settings.about),
    );
    return (state) => {
      sizes.draw(state);
      losses.draw(state);
      return sentence(state, view.settings, numbers.filter(Boolean));
    };
  },
});

/** Return a button for each kind, which shows and hides its curve. */
function kindButtons(view, kinds) {
  const row = buttonRow(
    "network",
    ...kinds.map((kind) =>
      button(view, {
        label: kind,
        pressed: ({ shown }) => shown.includes(kind),
        onclick: () => view.choose({ shown: switched(view.state.shown, kind) }),
      }),
    ),
  );
  row.classList.add("nn-long");
  return row;
}

/** Return which curve is which network. */
function legend(view, { kinds, formulas }) {
  const rows = kinds.map((kind, slot) =>
    html("li", {}, sample(slot), `${kind}: ${formulas[slot]}`),
  );
  onDraw(view, ({ shown }) =>
    rows.forEach((row, slot) => (row.hidden = !shown.includes(kinds[slot]))),
  );
  return html("ul", { class: "nn-layers-legend" }, ...rows);
}
