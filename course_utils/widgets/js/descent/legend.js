/** What the lines and marks mean; the names of the optimizers are buttons that switch them. */

import { onDraw } from "../core/controls.js";
import { html, setAttributes, setText, svg } from "../core/dom.js";
import { ALL, MOMENTUM, OPTIMIZERS, showing, shownOptimizers } from "./compute.js";
import { LOOK, STAR, arrow, exitMark, strokeOf } from "./marks.js";

/** Return the legend as an element; `moved` as in `mapPanel`. */
export function legend(view, moved) {
  const other = html("span");
  const otherItem = item(other, arrowSample("nn-descent-other"));
  onDraw(view, (state) => {
    const text = otherArrow(shownOptimizers(state));
    otherItem.classList.toggle("nn-descent-unused", !text);
    setText(other, text || "next step");
  });
  return html(
    "div",
    {},
    html(
      "div",
      { class: "nn-descent-legend", role: "group", "aria-label": "optimizers in the picture" },
      ...OPTIMIZERS.map((name) => optimizerSwitch(view, moved, name)),
    ),
    html(
      "div",
      { class: "nn-descent-legend" },
      item("minimum", svg("path", { class: "nn-descent-minimum", d: STAR })),
      item("start: drag it", svg("circle", { class: "nn-dot", r: 6 })),
      item("left the picture", exitMark("SGD")),
      item("−lr × gradient", arrowSample("nn-descent-gradient")),
      otherItem,
    ),
  );
}

/** Return what the dashed arrow is for these optimizers; nothing where there is none. */
function otherArrow(names) {
  const meanings = [];
  if (names.includes(MOMENTUM)) meanings.push("−lr × momentum × velocity");
  if (names.includes("RMSprop") || names.includes("Adam")) meanings.push("next step");
  return meanings.join(", or ");
}

/** Return a button that stays down while an optimizer is shown; the last one cannot be let go. */
function optimizerSwitch(view, moved, name) {
  const { colour, shape } = LOOK[name];
  const line = setAttributes(strokeOf(name), { d: "M-17 0H17" });
  const mark = svg("path", { class: "nn-descent-ball", d: shape(5), fill: colour });
  const button = html(
    "button",
    { type: "button", onclick: () => flip() },
    sample(line, mark),
    name,
  );
  const flip = () => {
    const shown = shownOptimizers(view.state);
    const others = OPTIMIZERS.filter((each) => shown.includes(each) !== (each === name));
    if (others.length) view.choose(moved(showing(others), view.state));
  };
  onDraw(view, (state) => {
    const shown = shownOptimizers(state);
    const isShown = shown.includes(name);
    setAttributes(button, {
      "aria-pressed": String(isShown),
      "aria-disabled": isShown && shown.length === 1 ? "true" : null,
    });
  });
  return button;
}

/** Return what chooses one optimizer or all four, as the options of `choice`. */
export function optimizerChoice(moved) {
  return {
    key: "optimizer",
    label: "optimizer",
    options: [...OPTIMIZERS, ALL],
    value: ({ optimizer, hidden = [] }) => (hidden.length ? null : optimizer),
    changes: (optimizer, state) => moved({ optimizer, hidden: [] }, state),
  };
}

function item(text, ...marks) {
  return html("span", { class: "nn-descent-item" }, sample(...marks), text);
}

function sample(...marks) {
  return svg("svg", { viewBox: "-18 -11 36 22", "aria-hidden": "true" }, ...marks);
}

function arrowSample(kind) {
  return svg("path", { class: kind, stroke: "currentColor", d: arrow([-15, 0], [15, 0]) });
}
