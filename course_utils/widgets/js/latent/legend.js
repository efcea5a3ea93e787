/** The classes with their marks; one of them can be brought out, and the map filled. */

import { button, onDraw } from "../core/controls.js";
import { html, setAttributes, svg } from "../core/dom.js";
import { markOf } from "./marks.js";

const ALL = -1;

/** Return the row of buttons. */
export function legend(view, labels) {
  const { names } = view.settings;
  const classes = [...new Set(labels)].sort((one, other) => one - other);
  const buttons = [ALL, ...classes].map((label) =>
    html(
      "button",
      {
        type: "button",
        class: "nn-latent-class",
        onclick: () => view.choose({ lit: view.state.lit === label ? ALL : label }),
      },
      ...(label === ALL ? ["all classes"] : [sample(label), names[label]]),
    ),
  );
  onDraw(view, ({ lit }) => {
    buttons.forEach((each, k) => {
      setAttributes(each, { "aria-pressed": String((k ? classes[k - 1] : ALL) === lit) });
    });
  });
  return html(
    "div",
    { class: "nn-buttons nn-latent-legend", role: "group", "aria-label": "what the map shows" },
    ...buttons,
    button(view, {
      label: "Decode the whole map",
      pressed: ({ filled }) => filled,
      onclick: () => view.choose({ filled: !view.state.filled }),
    }),
  );
}

function sample(label) {
  const { fill, shape } = markOf(label);
  return svg(
    "svg",
    { viewBox: "-6 -6 12 12", class: "nn-latent-sample", "aria-hidden": "true" },
    svg("path", { class: "nn-latent-codes", fill, d: `M0 0${shape}` }),
  );
}
