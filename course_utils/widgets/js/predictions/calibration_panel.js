/** Calibration: of all answers with a confidence in a bin, the share that is right. */

import { Panel } from "../core/chart.js";
import { button, onDraw } from "../core/controls.js";
import { html, setAttributes, svg } from "../core/dom.js";
import { grouped } from "../core/numbers.js";
import { ANY, BINS, EDGES } from "./compute.js";
import { makeCurrent, roving } from "../shared/roving.js";
import { binWords, percent, shareInWords } from "./words.js";

const GAP = 3; // user units between a bar and the end of its bin

/**
 * Return the panel; the state's `bin` is the bin whose images are open.
 *
 * @param {View} view
 * @param {object[]} bins See `calibration`.
 */
export function calibrationPanel(view, bins) {
  const panel = new Panel({
    title: "calibration",
    width: 400,
    height: 250,
    margin: { top: 26, left: 46, right: 4 },
    x: {
      domain: [0, BINS],
      label: "confidence of the answer, %",
      values: EDGES.map((_, k) => k),
      format: (k) => String(EDGES[k]),
    },
    y: {
      domain: [0, 1],
      label: "share right, %",
      values: [0, 0.25, 0.5, 0.75, 1],
      format: (share) => String(100 * share),
    },
  });
  const columns = bins.map((bin, k) => column(view, panel, bin, k));
  const parts = columns.map(({ element }) => element);
  const open = (k) => view.choose({ bin: view.state.bin === k ? ANY : k, picked: 0 });
  parts.forEach((part, k) => {
    part.addEventListener("click", () => open(k));
    part.addEventListener("keydown", (event) => {
      if (event.key !== "Enter" && event.key !== " ") return;
      event.preventDefault();
      open(k);
    });
  });
  const group = svg("g", { role: "group", "aria-label": "bins of confidence" }, ...parts);
  roving(group, {
    parts,
    columns: () => BINS,
    go: (k) => {
      makeCurrent(parts, k);
      parts[k].focus();
    },
  });
  panel.above.append(group);
  let current = null;
  onDraw(view, (state) => {
    columns.forEach((each) => each.draw(state));
    const next = state.bin === ANY ? BINS - 1 : state.bin;
    if (next !== current) makeCurrent(parts, next);
    current = next;
  });
  panel.element.append(key(view), buttons(view));
  return panel;
}

/** Return one bin: its bar, what its confidence promises, and how many answers it has. */
function column(view, panel, bin, k) {
  const [left, right] = [panel.x(k), panel.x(k + 1)];
  const { top, bottom } = panel.area;
  const y = panel.y(bin.share ?? 0);
  const bar = svg("rect", {
    class: "nn-predictions-share",
    x: left + GAP,
    y,
    width: right - left - 2 * GAP,
    height: bottom - y,
  });
  const promise = svg("line", {
    class: "nn-predictions-promise",
    x1: left + 1,
    x2: right - 1,
    y1: panel.y(bin.confidence ?? 0),
    y2: panel.y(bin.confidence ?? 0),
    visibility: bin.count ? "visible" : "hidden",
  });
  const count = svg(
    "text",
    { class: "nn-predictions-count", x: (left + right) / 2, y: top - 9 },
    grouped(bin.count),
  );
  const target = svg("rect", {
    class: "nn-target",
    x: left + 1,
    y: 2,
    width: right - left - 2,
    height: bottom - 2,
    rx: 3,
  });
  const element = svg(
    "g",
    { class: "nn-predictions-bin", role: "button" },
    bar,
    promise,
    count,
    target,
  );
  let words = "";
  const tell = (event) => panel.tell(words.replace(/[:;] /g, "\n"), panel.pointAt(event));
  element.addEventListener("pointermove", tell);
  element.addEventListener("pointerleave", () => panel.tell(null));

  function draw(state) {
    words = columnWords(bin, k, state.shares);
    setAttributes(bar, { visibility: state.shares ? "visible" : "hidden" });
    setAttributes(element, { "aria-label": words, "aria-pressed": String(state.bin === k) });
  }
  return { element, draw };
}

function columnWords({ count, right, confidence }, k, isShown) {
  const name = `confidence ${binWords(k)}: ${grouped(count)} answers`;
  if (!count) return name;
  const promised = `${name}; mean confidence ${percent(confidence)}`;
  return isShown ? `${promised}; ${shareInWords(right, count)} are right` : promised;
}

function key(view) {
  const bar = html("span", {}, "▮ share right");
  onDraw(view, ({ shares }) => (bar.hidden = !shares));
  return html(
    "p",
    { class: "nn-predictions-key" },
    bar,
    html("span", {}, "━ mean confidence"),
    html("span", {}, "on top: number of answers"),
  );
}

function buttons(view) {
  return html(
    "div",
    { class: "nn-buttons nn-predictions-pages" },
    button(view, {
      label: "Show the share that is right",
      onclick: () => view.choose({ shares: !view.state.shares }),
      pressed: ({ shares }) => shares,
    }),
    button(view, {
      label: "Any confidence",
      onclick: () => view.choose({ bin: ANY, picked: 0 }),
      enabled: ({ bin }) => bin !== ANY,
    }),
  );
}
