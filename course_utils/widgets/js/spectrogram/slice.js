/** One column of the spectrogram: how loud each frequency is at the cursor. */

import { line } from "d3-shape";

import { Panel } from "../core/chart.js";
import { setAttributes, setText, svg } from "../core/dom.js";
import { fixed, grouped } from "../core/numbers.js";

/** Return the panel, and a function that draws what is now. */
export function slicePanel(now) {
  const panel = new Panel({
    title: "at the cursor",
    width: 300,
    height: 300,
    x: { domain: [0, 1], label: "Hz", ticks: 4, format: grouped },
    y: { domain: [-70, 0], label: "level in dB" },
  });
  const curve = svg("path", { class: "nn-curve" });
  const marks = svg("path", { class: "nn-spectrogram-marks" });
  const pointer = svg("line", {
    class: "nn-spectrogram-cursor",
    y1: panel.area.top,
    y2: panel.area.bottom,
  });
  panel.plot.append(pointer, curve, marks);
  panel.onHover(([frequency]) => {
    const { rate, size, levels } = now();
    const bin = Math.max(0, Math.min(levels.length - 1, Math.round((frequency * size) / rate)));
    return `${fixed((bin * rate) / size, 0)} Hz\n${fixed(levels[bin], 1)} dB`;
  });
  let axes = "";

  function draw() {
    const { top, low, high, levels, rate, size, frequency, hop, frame } = now();
    if (`${top} ${low} ${high}` !== axes) {
      axes = `${top} ${low} ${high}`;
      panel.x.domain([0, top]);
      panel.y.domain([low, high]);
      panel.drawAxes();
    }
    const places = levels
      .map((level, bin) => [panel.x((bin * rate) / size), panel.y(Math.max(low, level))])
      .filter(([x]) => x <= panel.area.right + 20);
    setAttributes(curve, { d: line().digits(1)(places) });
    const dots = places.length <= 70 ? places : [];
    setAttributes(marks, {
      d: dots.map(([x, y]) => `M ${x.toFixed(1)} ${y.toFixed(1)} ${DOT}`).join(" "),
    });
    setAttributes(pointer, { x1: panel.x(frequency), x2: panel.x(frequency) });
    setText(panel.caption, `the spectrum at ${fixed((frame * hop) / rate, 3)} s`);
  }

  return { panel, draw };
}

const DOT = "m -2.5 0 a 2.5 2.5 0 1 1 5 0 a 2.5 2.5 0 1 1 -5 0 z";
