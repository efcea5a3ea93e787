/** How each optimizer is drawn: its colour, its dashes, the shape of its marks. */

import { setAttributes, svg } from "../core/dom.js";
import { BLUE, GREEN, ORANGE, PURPLE } from "../core/theme.js";
import { OPTIMIZERS } from "./compute.js";

const LOOKS = [
  { colour: BLUE, dash: null, shape: circle },
  { colour: ORANGE, dash: "8 4", shape: triangle },
  { colour: GREEN, dash: "2 4", shape: square },
  { colour: PURPLE, dash: "10 3 2 3", shape: diamond },
];

/** Look of each optimizer by its name; `shape(r)` draws a mark around where the pen is. */
export const LOOK = Object.fromEntries(OPTIMIZERS.map((name, k) => [name, LOOKS[k]]));

/** Outline of the mark of a minimum. */
export const STAR = star(8);

function circle(r) {
  return `m${-r} 0a${r} ${r} 0 1 1 ${2 * r} 0a${r} ${r} 0 1 1 ${-2 * r} 0z`;
}

function triangle(r) {
  return `m0 ${-1.2 * r}l${1.15 * r} ${2 * r}h${-2.3 * r}z`;
}

function square(r) {
  return `m${-0.9 * r} ${-0.9 * r}h${1.8 * r}v${1.8 * r}h${-1.8 * r}z`;
}

function diamond(r) {
  const reach = 1.25 * r;
  return `m0 ${-reach}l${reach} ${reach}l${-reach} ${reach}l${-reach} ${-reach}z`;
}

function star(r) {
  const corners = Array.from({ length: 10 }, (_, k) => {
    const angle = (Math.PI * k) / 5;
    const size = k % 2 ? 0.45 * r : r;
    return `${(size * Math.sin(angle)).toFixed(2)} ${(-size * Math.cos(angle)).toFixed(2)}`;
  });
  return `M${corners.join("L")}Z`;
}

/** Return the mark of where an optimizer is. */
export function ball(name) {
  const { colour, shape } = LOOK[name];
  return svg("path", { class: "nn-descent-ball", d: shape(5.5), fill: colour });
}

/** Return the mark of where an optimizer left the map: its shape, hollow, with a cross in it. */
export function exitMark(name) {
  const { colour, shape } = LOOK[name];
  return svg(
    "g",
    { class: "nn-descent-exit", stroke: colour },
    svg("path", { d: shape(9) }),
    svg("path", { d: "M-3.5 -3.5L3.5 3.5M-3.5 3.5L3.5 -3.5" }),
  );
}

/** Return a line in the dashes of an optimizer. */
export function strokeOf(name) {
  const { colour, dash } = LOOK[name];
  return svg("path", { class: "nn-descent-line", stroke: colour, "stroke-dasharray": dash });
}

/** Show a mark at a place in user units; nowhere where that is null. */
export function put(mark, place) {
  setAttributes(mark, { visibility: place ? "visible" : "hidden" });
  if (place) setAttributes(mark, { transform: `translate(${pair(place)})` });
}

/** Write a place in user units. */
export function pair([left, top]) {
  return `${left.toFixed(1)} ${top.toFixed(1)}`;
}

const LONGEST = 2000; // of an arrow; what is longer ends outside the picture in any case

const RIM = 8.5; // radius of the marks that arrows start from
const HEAD = 7;
const SHORTEST = 0.02; // of a way; of a shorter one no direction is told

/**
 * Return an arrow of a kind (gradient or next), and how to draw it from a mark to a place; nowhere
 * where that is null.
 */
export function arrowMark(kind, colour = "currentColor") {
  const [casing, shaft, head] = ["casing", "shaft", "head"].map((part) =>
    svg("path", { class: `nn-descent-${part}` }),
  );
  const element = svg(
    "g",
    { class: `nn-descent-arrow nn-descent-${kind}`, stroke: colour },
    casing,
    shaft,
    head,
  );

  function draw(from, to) {
    const parts = to ? arrow(from, to) : { shaft: "", head: "" };
    setAttributes(casing, { d: parts.shaft + parts.head });
    setAttributes(shaft, { d: parts.shaft });
    setAttributes(head, { d: parts.head });
  }
  return { element, draw };
}

/**
 * Return shaft and head of an arrow from a mark to a place, as paths in user units.
 *
 * It begins at the rim of the mark; where the place lies too near to that, a bare head points there
 * from the rim. Both are empty where the two are the same place.
 */
export function arrow([left, top], [right, bottom]) {
  const whole = Math.hypot(right - left, bottom - top);
  if (whole < SHORTEST) return { shaft: "", head: "" };
  const [dx, dy] = [(right - left) / whole, (bottom - top) / whole];
  const along = (way) => [left + way * dx, top + way * dy];
  const isBare = whole < RIM + HEAD;
  const end = along(isBare ? RIM + HEAD - 2 : Math.min(LONGEST, whole));
  const wing = (side) =>
    pair([end[0] - HEAD * (dx - 0.5 * side * dy), end[1] - HEAD * (dy + 0.5 * side * dx)]);
  const shaft = isBare ? "" : `M${pair(along(RIM))}L${pair(end)}`;
  return { shaft, head: `M${wing(1)}L${pair(end)}L${wing(-1)}` };
}
