/** The loss of a training under each schedule. */

import { area, line } from "d3-shape";

import { Panel } from "../core/chart.js";
import { setAttributes, setText, svg } from "../core/dom.js";
import { EPOCHS } from "./compute.js";
import { summary } from "./envelope.js";
import { NAMES, stroke } from "./lines.js";
import { power } from "./rate_panel.js";

const LOW = 1e-6;
const HIGH = 1e2;
const CROSS = "M-6 -6L6 6M-6 6L6 -6";

/** Return the panel and how to draw it; see `ratePanel`. */
export function lossPanel(now) {
  const panel = new Panel({
    title: "loss of a training under it",
    width: 400,
    height: 300,
    x: { domain: [0, EPOCHS], label: "epochs" },
    y: {
      domain: [LOW, HIGH],
      log: true,
      label: "loss",
      values: [1e-6, 1e-4, 1e-2, 1, 1e2],
      format: power,
    },
    margin: { left: 66 },
  });
  const lines = NAMES.map((name) => stroke(name));
  const ends = NAMES.map((name) => endMark(name));
  const bands = NAMES.map((name) =>
    svg("path", { class: `nn-schedule-band nn-schedule-band-${name}` }),
  );
  panel.plot.append(...bands, ...lines);
  panel.above.append(...ends.map(({ element }) => element));
  let fitted = EPOCHS;

  function draw(state) {
    const numbers = now(state);
    if (state.window !== fitted) {
      fitted = state.window;
      panel.x.domain([0, fitted]);
      panel.drawAxes();
    }
    const x = ([k]) => panel.x(k / state.batches);
    const y = (loss) => panel.y(Math.min(10 * HIGH, Math.max(LOW / 10, loss)));
    const means = line(x, ([, mean]) => y(mean)).digits(1);
    const range = area(
      x,
      ([, , low]) => y(low),
      ([, , , high]) => y(high),
    ).digits(1);
    const count = state.window * state.batches + 1;
    NAMES.forEach((name, k) => {
      const { losses, end, hasDiverged, failed } = numbers[name];
      const points = summary(losses, count);
      setAttributes(lines[k], { d: means(points) ?? "" });
      setAttributes(bands[k], { d: range(points) ?? "" });
      const isEnd = (hasDiverged || failed !== null) && end < count;
      const place = [x([end]), y(Math.min(losses[end], HIGH))];
      ends[k].draw(isEnd ? place : null, `${name}: ${hasDiverged ? "diverges" : "ValueError"}`);
    });
  }

  return { panel, draw };
}

/** Return the mark of where a training ends too soon: a cross with a word. */
function endMark(name) {
  const word = svg("text", { class: "nn-schedule-word" });
  const cross = svg("path", { class: `nn-schedule-line nn-schedule-${name}`, d: CROSS });
  const element = svg("g", { class: "nn-schedule-end" }, cross, word);
  return {
    element,
    draw(place, text) {
      setAttributes(element, { visibility: place ? "visible" : "hidden" });
      if (!place) return;
      const [x, y] = place;
      setAttributes(element, { transform: `translate(${x.toFixed(1)} ${y.toFixed(1)})` });
      const isRight = x > 280;
      setAttributes(word, {
        x: isRight ? -12 : 12,
        y: name === "A" ? 14 : 30, // they may end at the same place
        style: `text-anchor: ${isRight ? "end" : "start"}`,
      });
      setText(word, text);
    },
  };
}
