/** What the lines and marks mean; the names of the optimizers are buttons that show them. */

import { button, onDraw } from "../core/controls.js";
import { html, setAttributes, setText, svg } from "../core/dom.js";
import { ALL, MOMENTUM, OPTIMIZERS, pressed, showing, shownOptimizers } from "./compute.js";
import { LOOK, STAR, arrowMark, exitMark, strokeOf } from "./marks.js";

/** Return the legend as an element; `moved` as in `mapPanel`. */
export function legend(view, moved) {
  const [next, gradient] = [html("span"), html("span")];
  const gradientItem = item(gradient, arrowSample("gradient"));
  onDraw(view, (state) => {
    const names = shownOptimizers(state);
    const isAlone = names.length === 1;
    setText(next, isAlone && names[0] === "SGD" ? "next step: −lr × gradient" : "next step");
    setText(gradient, isAlone ? "−lr × gradient" : `${MOMENTUM}: −lr × gradient`);
    gradientItem.classList.toggle("nn-descent-unused", !names.includes(MOMENTUM));
  });
  return html(
    "div",
    {},
    html(
      "div",
      { class: "nn-descent-legend", role: "group", "aria-label": "optimizers in the picture" },
      ...OPTIMIZERS.map((name) => optimizerSwitch(view, moved, name)),
      button(view, {
        label: ALL,
        onclick: () => view.choose(moved(showing(OPTIMIZERS), view.state)),
        pressed: (state) => shownOptimizers(state).length === OPTIMIZERS.length,
      }),
    ),
    html(
      "div",
      { class: "nn-descent-legend" },
      item("minimum", svg("path", { class: "nn-descent-minimum", d: STAR })),
      item("start: drag it", svg("circle", { class: "nn-dot", r: 6 })),
      item("left the picture", exitMark("SGD")),
      item(next, arrowSample("next")),
      gradientItem,
    ),
  );
}

/** Return a button that stays down while an optimizer is shown; see `pressed`. */
function optimizerSwitch(view, moved, name) {
  const { colour, shape } = LOOK[name];
  const line = setAttributes(strokeOf(name), { d: "M-17 0H17" });
  const mark = svg("path", { class: "nn-descent-ball", d: shape(5), fill: colour });
  const element = html(
    "button",
    { type: "button", onclick: () => view.choose(moved(pressed(view.state, name), view.state)) },
    sample(line, mark),
    name,
  );
  onDraw(view, (state) => {
    const shown = shownOptimizers(state);
    const isShown = shown.includes(name);
    setAttributes(element, {
      "aria-pressed": String(isShown),
      "aria-disabled": isShown && shown.length === 1 ? "true" : null,
    });
  });
  return element;
}

function item(text, ...marks) {
  return html("span", { class: "nn-descent-item" }, sample(...marks), text);
}

function sample(...marks) {
  return svg("svg", { viewBox: "-18 -11 36 22", "aria-hidden": "true" }, ...marks);
}

function arrowSample(kind) {
  const { element, draw } = arrowMark(kind);
  draw([-25, 0], [16, 0]);
  return element;
}
