/** The wave over time, and the window that the cursor stands in. */

import { area, line } from "d3-shape";

import { Panel } from "../core/chart.js";
import { setAttributes, svg } from "../core/dom.js";
import { fixed } from "../core/numbers.js";
import { envelope, hann } from "./compute.js";
import { FRAME, seconds } from "./frame.js";

const WINDOW_POINTS = 32;

/** Return the panel, and a function that draws what is now. */
export function wavePanel(now) {
  const panel = new Panel({
    title: "the wave, and the window at the cursor",
    width: FRAME.width,
    height: 150,
    margin: FRAME.margin,
    x: { domain: [0, 1], label: "time in s", ticks: 6, format: seconds },
    y: { domain: [-1.05, 1.05], label: "", ticks: 3 },
  });
  const curve = svg("path", { class: "nn-spectrogram-wave" });
  const window = svg("path", { class: "nn-spectrogram-window" });
  panel.plot.append(window, curve);
  const parts = panel.area.right - panel.area.left;
  let drawn = null; // the wave
  panel.onHover(([time]) => {
    const { wave, rate } = now();
    const at = Math.min(wave.length - 1, Math.max(0, Math.round(time * rate)));
    return `${fixed(at / rate, 3)} s\nsample ${fixed(wave[at], 3)}`;
  });

  function drawWave({ wave, duration }) {
    drawn = wave;
    panel.x.domain([0, duration]);
    panel.drawAxes();
    const ends = envelope(wave, Math.min(parts, wave.length));
    const step = parts / ends.length;
    const between = area()
      .x((_, k) => panel.area.left + k * step)
      .y0(([low]) => panel.y(low) + 0.4)
      .y1(([, high]) => panel.y(high) - 0.4)
      .digits(2);
    setAttributes(curve, { d: between(ends) });
  }

  function draw() {
    const { wave, size, hop, rate, frame } = now();
    if (wave !== drawn) drawWave(now());
    const start = (frame * hop - size / 2) / rate;
    const heights = [...hann(WINDOW_POINTS), 0];
    const through = line()
      .x((_, k) => panel.x(start + (k * size) / WINDOW_POINTS / rate))
      .y((height) => panel.y(height))
      .digits(2);
    setAttributes(window, { d: through(heights) });
  }

  return { panel, draw };
}
