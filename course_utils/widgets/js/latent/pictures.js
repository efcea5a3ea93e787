/** What the decoder makes of places: large, and in a strip along the walk. */

import { onDraw } from "../core/controls.js";
import { html, setAttributes, setText } from "../core/dom.js";
import { greyCanvas } from "../shared/grey.js";
import { LAST, STRIP, pictures, stripPlaces } from "./compute.js";

/** Return a large picture with a title, and a function that draws both. */
export function largePicture() {
  const map = greyCanvas();
  const caption = html("figcaption");
  const frame = html("div", { class: "nn-frame" }, map.canvas);
  const element = html("figure", { class: "nn-panel nn-latent-picture" }, caption, frame);
  element.style.setProperty("--nn-width", "180px");
  return {
    element,
    draw(levels, title) {
      map.draw(levels);
      setText(caption, title);
    },
  };
}

/** Return the strip: pictures on the way from A to B, each a button that goes there. */
export function strip(view, layers) {
  const each = Array.from({ length: STRIP }, (_, k) => {
    const map = greyCanvas();
    const step = (k * LAST) / (STRIP - 1);
    const name = k === 0 ? "A" : k === STRIP - 1 ? "B" : `${k}/${STRIP - 1}`;
    const element = html(
      "button",
      {
        type: "button",
        class: "nn-latent-stop",
        "aria-label": `${name} of the way from A to B`,
        onclick: () => view.choose({ step }),
      },
      map.canvas,
      html("span", {}, name),
    );
    return { element, draw: map.draw, step };
  });
  let shown = "";
  onDraw(view, (state) => {
    const key = String([state.a, state.b]);
    if (key !== shown) {
      shown = key;
      const levels = pictures(layers, stripPlaces(state));
      each.forEach(({ draw }, k) => draw(levels[k]));
    }
    for (const { element, step } of each) {
      setAttributes(element, { "aria-pressed": String(state.step === step) });
    }
  });
  const group = { class: "nn-latent-strip", role: "group", "aria-label": "the way from A to B" };
  return html("div", group, ...each.map(({ element }) => element));
}
