/** All remedies on one chart: the gap against what the validation images say. */

import { line } from "d3-shape";

import { Panel } from "../core/chart.js";
import { setAttributes, setText, svg } from "../core/dom.js";
import { told } from "./facet.js";
import { moved, styleOf } from "./marks.js";
import { strengthText, tickText } from "./words.js";

/**
 * Return the panel and a function that draws what has been seen of the shown remedies.
 *
 * @param {View} view
 * @param {{name: string, strengths: number[]}[]} remedies
 * @param {object} found As `compute` gives it.
 */
export function together(view, remedies, found) {
  const panel = new Panel({
    title: "all remedies: validation by gap",
    width: 390,
    height: 260,
    margin: { left: 66, right: 14 },
    x: { domain: [0, 1], label: "gap", format: (value) => tickText(view.state.measure, value) },
    y: {
      domain: [0, 1],
      label: "",
      format: (value) => tickText(view.state.measure, value, "\u00a0%"),
    },
  });
  const through = line(
    ({ gap }) => panel.x(gap.mean),
    ({ validation }) => panel.y(validation.mean),
  ).digits(1);
  const each = remedies.map((_, r) => {
    const { colour, dash } = styleOf(r);
    const whiskers = svg("path", { class: "nn-strengths-whisker", stroke: colour });
    const path = svg("path", {
      class: "nn-strengths-line",
      stroke: colour,
      "stroke-dasharray": dash,
    });
    const marks = svg("path", { class: "nn-strengths-mark", fill: colour });
    return { whiskers, path, marks, element: svg("g", {}, whiskers, path, marks) };
  });
  const ring = svg("circle", { class: "nn-strengths-grip", r: 9 });
  panel.plot.append(...each.map(({ element }) => element), ring);

  let drawn = null;
  function prepare({ measure }) {
    if (measure === drawn) return;
    drawn = measure;
    const all = found[measure].flat();
    panel.x.domain(around(all.map(({ gap }) => gap)));
    panel.y.domain(around(all.map(({ validation }) => validation)));
    panel.drawAxes();
    setText(panel.labels.x, measure === "accuracy" ? "gap in accuracy (points)" : "gap in loss");
    setText(panel.labels.y, `validation ${measure}`);
  }

  panel.svg.addEventListener("pointermove", (event) => {
    const place = panel.pointAt(event);
    const near = nearest(panel, view.state, remedies, found, place);
    panel.tell(near && near.text, place);
  });
  panel.svg.addEventListener("pointerleave", () => panel.tell(null));

  function draw(state) {
    prepare(state);
    const ends = found[state.measure];
    each.forEach(({ whiskers, path, marks, element }, r) => {
      const seen = ends[r].slice(0, state.seen[r] + 1);
      setAttributes(element, {
        visibility: state.shown.includes(remedies[r].name) ? "visible" : "hidden",
      });
      setAttributes(path, { d: seen.length > 1 ? through(seen) : "" });
      setAttributes(whiskers, { d: seen.map((end) => whisker(panel, end)).join(" ") });
      const d = seen.map((end) => at(panel, end, styleOf(r).mark)).join(" ");
      setAttributes(marks, { d });
    });
    const { gap, validation } = ends[state.remedy][state.at[state.remedy]];
    setAttributes(ring, {
      cx: panel.x(gap.mean).toFixed(1),
      cy: panel.y(validation.mean).toFixed(1),
    });
  }
  return { panel, draw };
}

function at(panel, { gap, validation }, mark) {
  return moved(mark, panel.x(gap.mean).toFixed(1), panel.y(validation.mean).toFixed(1));
}

function whisker(panel, { gap, validation }) {
  if (validation.high === validation.low) return "";
  const [x, low, high] = [panel.x(gap.mean), panel.y(validation.low), panel.y(validation.high)];
  return `M ${x.toFixed(1)} ${low.toFixed(1)} V ${high.toFixed(1)}`;
}

/** Return the strength nearest to a place, within reach, and what is told of it; null if none. */
function nearest(panel, { measure, seen, shown }, remedies, found, [left, top]) {
  let best = null;
  remedies.forEach(({ name, strengths }, r) => {
    if (!shown.includes(name)) return;
    found[measure][r].slice(0, seen[r] + 1).forEach((end, k) => {
      const away = Math.hypot(panel.x(end.gap.mean) - left, panel.y(end.validation.mean) - top);
      if (away > 20 || (best && best.away <= away)) return;
      const title = k ? `${name} ${strengthText(strengths[k])}` : "off";
      best = { away, text: `${title}\n${told(measure, end)}` };
    });
  });
  return best;
}

function around(spreads) {
  const low = Math.min(...spreads.map((each) => each.low));
  const high = Math.max(...spreads.map((each) => each.high));
  const room = 0.08 * (high - low || 0.1);
  return [low - room, high + room];
}
