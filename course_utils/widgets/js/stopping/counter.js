/** The counter: how many epochs ago the best one was, epoch by epoch, and how far it may go. */

import { Panel } from "../core/chart.js";
import { setAttributes, setText, svg } from "../core/dom.js";

const EPOCHS = 30;

/** Return the panel and how to draw it; see `curvePanel`. */
export function counterPanel(view, now) {
  const panel = new Panel({
    title: "epochs since the best one",
    width: 400,
    height: 180,
    x: { domain: [-0.5, EPOCHS + 0.5], label: "epoch", ticks: 7 },
    y: { domain: [0, 4], label: "counter" },
  });
  const bars = svg("path", { class: "nn-stopping-counts" });
  const limit = svg("path", { class: "nn-stopping-stop" });
  const word = svg("text", { class: "nn-stopping-word" });
  const count = svg("text", { class: "nn-stopping-word" });
  panel.plot.append(bars, limit);
  panel.above.append(word, count);
  let fitted = null;

  function draw(state) {
    const { run, epoch, since } = now(state);
    const { patience } = state;
    if (patience !== fitted) fit((fitted = patience));
    const y = panel.y(patience);
    setAttributes(limit, { d: `M${panel.area.left} ${y.toFixed(1)}H${panel.area.right}` });
    setAttributes(word, {
      x: panel.area.left + 4,
      y: (y - 5).toFixed(1),
      style: "text-anchor: start",
    });
    setText(word, `patience ${patience}`);
    setAttributes(bars, {
      d: run.since
        .slice(0, epoch + 1)
        .map((value, k) => bar(panel, k, value))
        .join(""),
    });
    setAttributes(count, {
      x: panel.x(Math.max(1.5, Math.min(EPOCHS - 1.5, epoch))).toFixed(1),
      y: (panel.y(since) - 6).toFixed(1),
      style: "font-weight: 600",
    });
    setText(count, `${since} of ${patience}`);
  }

  function fit(patience) {
    panel.y.domain([0, 1.25 * patience]);
    const step = patience > 10 ? 5 : patience > 4 ? 2 : 1;
    const length = Math.floor(patience / step) + 1;
    panel.axes.y.values = Array.from({ length }, (_, k) => k * step);
    panel.drawAxes();
  }

  panel.onHover(([x]) => {
    const { run, epoch } = now(view.state);
    const at = Math.max(0, Math.round(x));
    return at > epoch ? null : `epoch ${at}\ncounter ${run.since[at]} of ${view.state.patience}`;
  });

  return { panel, draw };
}

/** Return a bar; of a counter of 0 a dash on the axis is seen. */
function bar(panel, epoch, value) {
  const [left, right] = [panel.x(epoch - 0.38), panel.x(epoch + 0.38)];
  const top = Math.min(panel.y(value), panel.area.bottom - 2);
  const rounded = [left, panel.area.bottom, top, right].map((part) => part.toFixed(1));
  return `M${rounded[0]} ${rounded[1]}V${rounded[2]}H${rounded[3]}V${rounded[1]}z`;
}
