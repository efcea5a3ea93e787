/** The images to choose from, as buttons. */

import { onDraw } from "../core/controls.js";
import { html, setAttributes } from "../core/dom.js";
import { greyCanvas } from "../shared/grey.js";

/** Return the buttons; the state's `picked` is the number of the image. */
export function strip(view, images) {
  const buttons = images.map(({ pixels, name }, k) => {
    const map = greyCanvas();
    map.draw(pixels);
    return html(
      "button",
      {
        type: "button",
        class: "nn-convolution-pick",
        title: name,
        "aria-label": name,
        onclick: () => view.choose({ picked: k }),
      },
      map.canvas,
    );
  });
  onDraw(view, ({ picked }) => {
    buttons.forEach((each, k) => setAttributes(each, { "aria-pressed": String(k === picked) }));
  });
  return html(
    "div",
    { class: "nn-convolution-strip", role: "group", "aria-label": "images to choose from" },
    ...buttons,
  );
}
