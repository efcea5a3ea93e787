/** Chapter 04: what becomes of a gradient on its way back through many layers. */

import { panels } from "../core/chart.js";
import { button, buttonRow, choice, controls, slider } from "../core/controls.js";
import { html } from "../core/dom.js";
import { instrument } from "../core/instrument.js";
import { player } from "../core/player.js";
import curvesCss from "../shared/layer_curves.css";
import { STYLES } from "../shared/layer_curves.js";
import { sizeChart, slopeChart, told } from "./charts.js";
import { FUNCTIONS, MAX_DEPTH, SCALES, compute, histograms } from "./compute.js";
import css from "./depth.css";
import { keepButton, legend } from "./legend.js";
import { spreads } from "./spread.js";
import { chosen, strip } from "./strip.js";
import { describe, settingText } from "./texts.js";

export default instrument({
  name: "size of the gradient by depth",
  initial: {
    activation: "sigmoid",
    init: "LeCun: 1/√in",
    depth: 20,
    seed: 4,
    passed: 20,
    layer: 1,
    kept: [],
  },

  build(view) {
    const current = latest(compute);
    const keptNumbers = remembered();
    let numbers = null;
    view.parts.push((state) => (numbers = current(state)));

    const sizes = sizeChart();
    const slopes = slopeChart();
    const colours = strip(view);
    const spread = spreads();
    sizes.panel.element.append(colours.drawing.element);
    for (const { panel } of [sizes, slopes]) panel.onHover(([x]) => told(numbers, x));

    view.root.append(
      html("style", {}, `${curvesCss}\n${css}`),
      panels(sizes.panel, slopes.panel, spread.element),
      legend(view),
      settingControls(view),
      player(view, {
        key: "passed",
        label: "layers passed",
        last: ({ depth }) => depth,
        most: MAX_DEPTH,
        perSecond: 14,
      }),
      controls(layerSlider(view)),
    );
    return (state) => {
      const shown = STYLES.map((_, slot) => {
        const setting = state.kept.find((each) => each.slot === slot);
        return setting ? keptNumbers(setting) : null;
      });
      shown[0] = numbers;
      sizes.draw(shown, state.layer, state.depth - state.passed);
      slopes.draw(shown, state.layer);
      colours.draw(numbers, state);
      spread.draw(histograms(numbers, state.activation, state.layer - 1), state.layer);
      return describe(numbers, state);
    };
  },
});

function settingControls(view) {
  const again = (changes) => ({ ...changes, passed: view.state.depth });
  return controls(
    choice(view, {
      key: "activation",
      label: "activation",
      options: Object.keys(FUNCTIONS),
      changes: (activation) => again({ activation }),
    }),
    choice(view, {
      key: "init",
      label: "initial weights",
      options: Object.keys(SCALES),
      changes: (init) => again({ init }),
    }),
    slider(view, {
      key: "depth",
      label: "layers",
      min: 2,
      max: MAX_DEPTH,
      whole: true,
      changes: (depth) => ({ depth, passed: depth, layer: Math.min(depth, view.state.layer) }),
    }),
    curveButtons(view, again),
  );
}

function curveButtons(view, again) {
  const row = buttonRow(
    "curve",
    keepButton(view),
    button(view, {
      label: "Draw new weights",
      onclick: () => view.choose(again({ seed: view.state.seed + 1 })),
    }),
  );
  row.classList.add("nn-depth-keep");
  return row;
}

function layerSlider(view) {
  return slider(view, {
    key: "layer",
    label: "look at layer",
    min: 1,
    max: MAX_DEPTH,
    whole: true,
    changes: (layer) => ({ layer: chosen(layer, view.state) }),
  });
}

/** Return a function that computes a setting only where it is another one than the last. */
function latest(computeOne) {
  let [key, result] = [null, null];
  return (setting) => {
    if (settingText(setting) !== key) {
      key = settingText(setting);
      result = computeOne(setting);
    }
    return result;
  };
}

/** Return a function that computes each setting once, and keeps what the curves need. */
function remembered() {
  const known = new Map();
  return (setting) => {
    const key = settingText(setting);
    if (!known.has(key)) {
      const { gradients, slopes } = compute(setting);
      known.set(key, { gradients, slopes });
    }
    return known.get(key);
  };
}
