/** The map: the codes by class, two handles, and the way between them. */

import { Panel } from "../core/chart.js";
import { onDraw } from "../core/controls.js";
import { setAttributes, svg } from "../core/dom.js";
import { handle } from "../core/handle.js";
import { digits } from "../core/numbers.js";
import { LAST, domains, nearest } from "./compute.js";
import { markOf } from "./marks.js";
import { wallpaper } from "./wallpaper.js";
import { written } from "./written.js";

const SIZE = { width: 410, height: 400 };
const KEYS = 100; // steps of an arrow key across the map

/**
 * Return the panel.
 *
 * @param {View} view
 * @param {object} decoded See `decode`.
 * @param {function(): {place: number[], next: {index: number}}} now What is looked at.
 */
export function codeMap(view, { layers, codes, labels }, now) {
  const { names } = view.settings;
  const [x, y] = domains(codes);
  const panel = new Panel({
    title: "codes of images (drag A and B)",
    ...SIZE,
    x: { domain: x, label: "code 1" },
    y: { domain: y, label: "code 2" },
    margin: { right: 8 }, // both axes are equally long,
  });
  wallpaper(view, panel, layers);
  const way = haloed("nn-latent-way");
  const gap = haloed("nn-latent-gap");
  const here = svg("circle", { class: "nn-pointer", r: 5 });
  panel.plot.append(classMarks(view, panel, codes, labels), ...way, ...gap);
  panel.above.append(
    here,
    placeHandle(view, panel, "b", LAST, x, y),
    placeHandle(view, panel, "a", 0, x, y),
  );
  panel.svg.addEventListener("click", (event) => jump(view, panel, event));
  panel.onHover((place) => {
    const { index, distance } = nearest(codes, place);
    return `nearest code: ${names[labels[index]]}\ndistance ${digits(distance)}`;
  });

  const at = ([left, top]) => [panel.x(left).toFixed(2), panel.y(top).toFixed(2)];
  onDraw(view, (state) => {
    const { place, next } = now();
    join(way, at(state.a), at(state.b));
    join(gap, at(place), at(codes[next.index]));
    const [cx, cy] = at(place);
    const isBetween = state.step > 0 && state.step < LAST;
    setAttributes(here, { cx, cy, visibility: isBetween ? "visible" : "hidden" });
  });
  return panel;
}

/** Return the marks of all codes, one path a class; others than the chosen class stand back. */
function classMarks(view, panel, codes, labels) {
  const classes = [...new Set(labels)].sort((one, other) => one - other);
  const paths = classes.map((label) => {
    const { fill, shape } = markOf(label);
    const places = codes.filter((_, k) => labels[k] === label);
    const d = places.map(([x, y]) => `M${panel.x(x).toFixed(1)} ${panel.y(y).toFixed(1)}${shape}`);
    return svg("path", { class: "nn-latent-codes", fill, d: d.join("") });
  });
  const group = svg("g", {}, ...paths);
  let shown = null;
  onDraw(view, ({ lit }) => {
    if (lit === shown) return;
    shown = lit;
    paths.forEach((path, k) => {
      const isBack = lit >= 0 && classes[k] !== lit;
      path.classList.toggle("nn-latent-back", isBack);
      if (classes[k] === lit) group.append(path); // above the others
    });
  });
  return group;
}

function placeHandle(view, panel, key, step, [left, right], [low, high]) {
  const letter = key.toUpperCase();
  return handle(view, panel, {
    label: `place ${letter} on the map`,
    at: (state) => state[key],
    to: (place) => ({ [key]: place, step }),
    step: [(right - left) / KEYS, (high - low) / KEYS],
    text: (state) => `${letter} at ${written(state[key])}`,
    shape: svg(
      "g",
      {},
      svg("circle", { r: 9, class: "nn-dot" }),
      svg("text", { class: "nn-latent-letter", y: 4.5 }, letter),
    ),
  });
}

/** Bring A to where the map was clicked. */
function jump(view, panel, event) {
  if (event.target.closest(".nn-handle")) return;
  const [left, top] = panel.pointAt(event);
  const { area } = panel;
  if (left < area.left || left > area.right || top < area.top || top > area.bottom) return;
  view.choose({ a: [panel.x.invert(left), panel.y.invert(top)], step: 0 });
}

/** Return a line and, below it, one of the paper's colour, so that it is seen on pictures. */
function haloed(name) {
  return [svg("line", { class: "nn-latent-halo" }), svg("line", { class: name })];
}

function join(lines, [x1, y1], [x2, y2]) {
  for (const line of lines) setAttributes(line, { x1, y1, x2, y2 });
}
