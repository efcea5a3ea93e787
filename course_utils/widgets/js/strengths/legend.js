/** What lines, bands and marks mean; the remedies are buttons that show and hide them. */

import { onDraw } from "../core/controls.js";
import { html, setAttributes, svg } from "../core/dom.js";
import { SHAPES, moved, styleOf } from "./marks.js";

/** Return the legend of lines and bands. */
export function legend(seeds) {
  const entries = [
    ["training", "train", moved(SHAPES.train, 18, 6)],
    ["validation", "validation", moved(SHAPES.validation, 18, 6)],
    ["validation, off", "off", null],
  ].map(([text, kind, mark]) =>
    html(
      "li",
      {},
      sample(
        svg("path", { class: `nn-strengths-line nn-strengths-${kind}`, d: "M 0 6 H 36" }),
        ...(mark
          ? [svg("path", { class: `nn-strengths-mark nn-strengths-${kind}`, d: mark })]
          : []),
      ),
      text,
    ),
  );
  const gap = svg("path", { class: "nn-strengths-gap", d: "M 18 0 V 12" });
  entries.push(html("li", {}, sample(gap), "gap"));
  if (seeds > 1) {
    const box = svg("rect", {
      class: "nn-strengths-band nn-strengths-validation",
      width: 36,
      height: 12,
    });
    entries.push(html("li", {}, sample(box), `lowest to highest of ${seeds} seeds`));
  }
  return html("ul", { class: "nn-strengths-legend" }, ...entries);
}

/** Return a row of buttons, one a remedy, each pressed while its remedy is shown. */
export function remedyButtons(view, remedies) {
  const buttons = remedies.map(({ name }, r) => {
    const { colour, dash, mark } = styleOf(r);
    const line = { class: "nn-strengths-line", d: "M 0 6 H 36", stroke: colour };
    const icon = sample(
      svg("path", { ...line, "stroke-dasharray": dash }),
      svg("path", { d: moved(mark, 18, 6), fill: colour }),
    );
    const toggle = () => view.choose(toggled(view.state, r, remedies));
    return html("button", { type: "button", onclick: toggle }, html("span", {}, icon), name);
  });
  onDraw(view, ({ shown }) => {
    buttons.forEach((button, r) => {
      setAttributes(button, { "aria-pressed": String(shown.includes(remedies[r].name)) });
    });
  });
  return html(
    "div",
    {
      class: "nn-row nn-choice nn-long nn-strengths-remedies",
      role: "group",
      "aria-label": "shown",
    },
    html("span", { class: "nn-label" }, "shown"),
    html("div", { class: "nn-buttons" }, ...buttons),
  );
}

/** Show or hide a remedy; the last one stays, and the one that is looked at is among them. */
function toggled({ shown, remedy }, r, remedies) {
  const { name } = remedies[r];
  const others = shown.filter((each) => each !== name);
  const now = shown.includes(name) ? others : [...shown, name];
  if (!now.length) return {};
  const isThere = now.includes(remedies[remedy].name);
  const first = remedies.findIndex((each) => now.includes(each.name));
  return { shown: now, remedy: isThere ? remedy : first };
}

function sample(...parts) {
  return svg("svg", { viewBox: "0 0 36 12", "aria-hidden": "true" }, ...parts);
}
