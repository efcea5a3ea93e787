/** How the activations and the gradients of one layer are spread. */

import { Panel } from "../core/chart.js";
import { html, setAttributes, setText, svg } from "../core/dom.js";
import { digits, short } from "../core/numbers.js";
import { BINS, REACH } from "./compute.js";

const TOPS = [0.1, 0.25, 0.5, 1];
const SIZE = { width: 220, height: 144 };

/** Return both histograms, one above the other, and a function that draws them. */
export function spreads() {
  const activations = histogram("activations of a layer", {
    domain: [0, 1],
    label: "activation",
    format: (number) => digits(number),
  });
  const gradients = histogram("gradients of a layer", {
    domain: [-REACH, REACH],
    label: "gradient / its root mean square",
    format: (number) => short(number),
  });
  return {
    element: html(
      "div",
      { class: "nn-depth-spread" },
      activations.panel.element,
      gradients.panel.element,
    ),
    draw(numbers, layer) {
      activations.draw(numbers.activations, `activations of layer ${layer}`);
      gradients.draw(numbers.gradients, `gradients of layer ${layer}`);
    },
  };
}

function histogram(title, x) {
  const panel = new Panel({
    title,
    ...SIZE,
    x: { ...x, ticks: 4 },
    y: { domain: [0, 1], label: "", ticks: 3, format: percent },
  });
  const width = (panel.area.right - panel.area.left) / BINS;
  const bars = Array.from({ length: BINS }, (_, k) =>
    svg("rect", {
      class: "nn-depth-bar",
      x: panel.area.left + k * width + 0.5,
      width: width - 1,
    }),
  );
  panel.plot.append(...bars);
  let now = null;
  panel.onHover(([place]) => {
    if (!now) return null;
    const { low, high, shares } = now;
    const bin = Math.min(BINS - 1, Math.max(0, Math.floor(((place - low) / (high - low)) * BINS)));
    const at = (k) => digits(low + (k / BINS) * (high - low));
    return `${at(bin)} to ${at(bin + 1)}\n${percent(shares[bin])}`;
  });

  function draw(numbers, text) {
    now = numbers;
    setText(panel.caption, text);
    const { low, high, shares } = numbers;
    const most = Math.max(...shares);
    const top = TOPS.find((each) => each >= most) ?? 1;
    const axes = `${low} ${high} ${top}`;
    if (axes !== draw.axes) {
      draw.axes = axes;
      panel.x.domain([low, high]);
      panel.y.domain([0, top]);
      panel.drawAxes();
    }
    bars.forEach((bar, k) => {
      const y = panel.y(shares[k]);
      setAttributes(bar, { y: y.toFixed(2), height: (panel.area.bottom - y).toFixed(2) });
    });
  }

  return { panel, draw };
}

const percent = (share) => `${short(100 * share, 1)}\u00a0%`;
