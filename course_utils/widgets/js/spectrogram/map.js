/** The spectrogram: a level for each frequency and time, and the cursor. */

import { Panel } from "../core/chart.js";
import { html, setAttributes, svg } from "../core/dom.js";
import { handle } from "../core/handle.js";
import { fixed, grouped } from "../core/numbers.js";
import { decibels } from "./compute.js";
import { FRAME, seconds } from "./frame.js";

/** Return the panel, and a function that draws what is now. */
export function mapPanel(view, now) {
  const panel = new Panel({
    title: "the spectrogram: level by time and Hz",
    width: FRAME.width,
    height: 280,
    margin: FRAME.margin,
    x: { domain: [0, 1], label: "time in s", ticks: 6, format: seconds },
    y: { domain: [0, view.settings.rate / 2], label: "", ticks: 6, format: grouped },
  });
  const cells = cellCanvas(panel);
  const lines = [0, 1].map(() => svg("line", { class: "nn-spectrogram-cursor" }));
  panel.plot.append(...lines);
  const step = [0, 0]; // a frame and a bin
  let axes = "";
  view.parts.push(() => {
    const { duration, top, hop, size, rate } = now();
    [step[0], step[1]] = [hop / rate, rate / size];
    if (`${duration} ${top}` === axes) return;
    axes = `${duration} ${top}`;
    panel.x.domain([0, duration]);
    panel.y.domain([0, top]);
    panel.drawAxes();
  });
  panel.above.append(cursor(view, panel, now, step));
  panel.onHover(([time, frequency]) => {
    const { rate, hop, size, frames, bins, amplitudes } = now();
    const frame = Math.min(frames - 1, Math.round((time * rate) / hop));
    const bin = Math.min(bins - 1, Math.round((frequency * size) / rate));
    const level = decibels(amplitudes[frame * bins + bin]);
    return `${fixed((frame * hop) / rate, 3)} s\n${fixed((bin * rate) / size, 0)} Hz\n${fixed(level, 1)} dB`;
  });

  function draw() {
    const { time, frequency } = now();
    cells.draw(now());
    const [x, y] = [panel.x(time), panel.y(frequency)];
    const { left, right, top: high, bottom } = panel.area;
    setAttributes(lines[0], { x1: x, x2: x, y1: high, y2: bottom });
    setAttributes(lines[1], { x1: left, x2: right, y1: y, y2: y });
  }

  return { panel, draw };
}

/** Return the handle that reads the map; the keys go from frame to frame and from bin to bin. */
function cursor(view, panel, now, step) {
  return handle(view, panel, {
    label: "cursor: time and frequency",
    at: () => [now().time, now().frequency],
    to: ([time, frequency]) => ({
      time: Number(time.toFixed(4)) + 0,
      frequency: Number(frequency.toFixed(1)) + 0,
    }),
    step,
    text: () => `${fixed(now().time, 3)} s, ${fixed(now().frequency, 0)} Hz`,
    shape: svg(
      "g",
      {},
      svg("circle", { class: "nn-spectrogram-around", r: 7 }),
      svg("circle", { class: "nn-spectrogram-eye", r: 7 }),
    ),
  });
}

/**
 * Return the cells of the map on a canvas behind the axes, each around its time and frequency, and
 * a function that colours them and places them.
 */
function cellCanvas(panel) {
  const canvas = html("canvas", { class: "nn-map nn-pixels", "aria-hidden": "true" });
  const cut = html("div", { class: "nn-spectrogram-cells" }, canvas);
  const { area, width, height } = panel;
  const [wide, high] = [area.right - area.left, area.bottom - area.top];
  Object.assign(cut.style, {
    left: `${(100 * area.left) / width}%`,
    top: `${(100 * area.top) / height}%`,
    width: `${(100 * wide) / width}%`,
    height: `${(100 * high) / height}%`,
  });
  panel.frame.prepend(cut);
  const context = canvas.getContext("2d");
  let drawn = ""; // amplitudes and colours
  let image = null;

  function paint({ frames, bins, amplitudes, low, high: loud, colour }) {
    if (image?.width !== frames || image.height !== bins) {
      Object.assign(canvas, { width: frames, height: bins });
      image = context.createImageData(frames, bins);
    }
    const pixels = new Uint32Array(image.data.buffer);
    const table = colours(colour, low, loud);
    const factor = 255 / (loud - low);
    for (let frame = 0; frame < frames; frame += 1) {
      for (let bin = 0; bin < bins; bin += 1) {
        const level = 8.685889638 * Math.log(amplitudes[frame * bins + bin] + 1e-12); // in dB
        const k = Math.max(0, Math.min(255, Math.round((level - low) * factor)));
        pixels[(bins - 1 - bin) * frames + frame] = table[k];
      }
    }
    context.putImageData(image, 0, 0);
  }

  function draw(now) {
    const { frames, bins, amplitudes, low, high: loud, colour, hop, rate, size } = now;
    const key = `${low} ${loud} ${colour(low)} ${colour(loud)}`;
    if (drawn.key !== key || drawn.amplitudes !== amplitudes) {
      drawn = { key, amplitudes };
      paint(now);
    }
    const column = (hop / rate / now.duration) * 100; // in shares of the axes
    const row = (rate / size / now.top) * 100;
    Object.assign(canvas.style, {
      left: `${-column / 2}%`,
      width: `${frames * column}%`,
      bottom: `${-row / 2}%`,
      height: `${bins * row}%`,
    });
  }

  return { draw };
}

/** Return 256 colours from quiet to loud as pixels of a canvas: red in the lowest byte. */
function colours(colour, low, high) {
  return Uint32Array.from({ length: 256 }, (_, k) => {
    const [r, g, b] = colour(low + (k / 255) * (high - low)).map(Math.round);
    return (255 << 24) | (b << 16) | (g << 8) | r;
  });
}
