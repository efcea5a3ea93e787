/** All heads, small, to choose from. */

import { onDraw } from "../core/controls.js";
import { html, setAttributes } from "../core/dom.js";
import { pixelCanvas } from "../shared/pixels.js";
import { matrixOn } from "./colours.js";
import { matrixOf } from "./compute.js";

/** Return the panel: a row for each layer, a button for each head. */
export function heads(view, { now }) {
  const { layers, heads: count } = view.settings.model;
  const rows = Array.from({ length: layers }, (_, layer) =>
    html(
      "div",
      { class: "nn-attention-layer", role: "group", "aria-label": `layer ${layer + 1}` },
      html("span", {}, `layer ${layer + 1}`),
      ...Array.from({ length: count }, (_, head) => thumbnail(view, now, layer, head)),
    ),
  );
  const title = html("figcaption", {}, "all heads: press one");
  const panel = html("figure", { class: "nn-panel nn-attention-heads" }, title, ...rows);
  panel.style.setProperty("--nn-width", "330px");
  return panel;
}

function thumbnail(view, now, layer, head) {
  const map = pixelCanvas();
  const draw = matrixOn(map);
  let [run, matrix] = [null, null];
  const element = html(
    "button",
    {
      type: "button",
      "aria-label": `layer ${layer + 1}, head ${head + 1}`,
      onclick: () => view.choose({ layer, head }),
    },
    map.canvas,
    html("span", {}, `head ${head + 1}`),
  );
  onDraw(view, (state, palette) => {
    if (now().run.places !== run) {
      run = now().run.places;
      matrix = matrixOf(now().run, layer, head);
    }
    draw(matrix, now().text.length, palette);
    const isChosen = state.layer === layer && state.head === head;
    setAttributes(element, { "aria-pressed": String(isChosen) });
  });
  return element;
}
