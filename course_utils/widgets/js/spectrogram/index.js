/** Chapter 14: a recording as a wave and as a spectrogram, and the window between them. */

import { panels } from "../core/chart.js";
import { buttonRow, choice, controls, slider } from "../core/controls.js";
import { html } from "../core/dom.js";
import { instrument } from "../core/instrument.js";
import { colourBar } from "../shared/colour_bar.js";
import { HOPS, SIZES, decode, described, spectrogram } from "./compute.js";
import { listenButton } from "./listen.js";
import { mapPanel } from "./map.js";
import { sentence } from "./sentence.js";
import { slicePanel } from "./slice.js";
import css from "./spectrogram.css";
import { wavePanel } from "./wave.js";

const LEAST_TOP = 1 / 16; // of the highest frequency there is

export default instrument({
  name: "a wave and its spectrogram",
  initial: { wave: 0, size: 128, hop: 64, time: 0.1, frequency: 500, top: null },

  build(view) {
    const { settings, data } = view;
    const waves = decode(settings, data);
    const transformed = remembered(({ wave, size, hop }) => spectrogram(waves[wave], size, hop));
    let now = null;
    view.parts.push((state, palette) => {
      const wave = Math.max(0, Math.min(waves.length - 1, state.wave));
      now = described({ ...state, wave }, waves[wave], settings, transformed);
      now.colour = (level) => palette.shade((level - now.low) / (now.high - now.low));
    });
    const wave = wavePanel(() => now);
    const map = mapPanel(view, () => now);
    const cut = slicePanel(() => now);
    map.panel.element.append(colourBar(view, "level in dB", () => now));
    view.root.append(
      html("style", {}, css),
      panels(
        html("div", { class: "nn-spectrogram-column" }, wave.panel.element, map.panel.element),
        cut.panel,
      ),
      settingControls(view, () => now),
    );
    return () => {
      for (const each of [wave, map, cut]) each.draw();
      return sentence(now);
    };
  },
});

function settingControls(view, now) {
  const { names, rate } = view.settings;
  const waves = choice(view, {
    key: "wave",
    label: "wave",
    options: names.map((label, value) => ({ value, label })),
    value: () => now().number,
  });
  waves.classList.add("nn-long");
  return controls(
    waves,
    choice(view, { key: "size", label: "window", options: SIZES }),
    slider(view, { key: "hop", label: "hop", min: HOPS.least, max: HOPS.most, whole: true }),
    slider(view, {
      key: "top",
      label: "up to Hz",
      min: LEAST_TOP * (rate / 2),
      max: rate / 2,
      whole: true,
      value: () => now().top,
    }),
    buttonRow("hear it", listenButton(view, now)),
  );
}

/** Return a function that computes anew only where wave, size or hop has changed. */
function remembered(compute) {
  let [key, result] = ["", null];
  return ({ wave, size, hop }) => {
    const next = `${wave} ${size} ${hop}`;
    if (next !== key) [key, result] = [next, compute({ wave, size, hop })];
    return result;
  };
}
