/** The pictures to pick from, as buttons. */

import { onDraw } from "../core/controls.js";
import { html, setAttributes } from "../core/dom.js";
import { greyCanvas } from "../shared/grey.js";

/** Return the buttons; the state's `picked` is the number of the picture. */
export function strip(view, pictures) {
  const { classes, labels } = view.settings;
  const seen = new Map();
  const buttons = pictures.map((pixels, k) => {
    const name = classes[labels[k]];
    seen.set(name, (seen.get(name) ?? 0) + 1);
    const map = greyCanvas();
    map.draw(pixels);
    return html(
      "button",
      {
        type: "button",
        class: "nn-garments-pick",
        title: name,
        "aria-label": `${name}, picture ${seen.get(name)}`,
        onclick: () => view.choose({ picked: k, paint: "" }),
      },
      map.canvas,
    );
  });
  onDraw(view, ({ picked }) => {
    buttons.forEach((each, k) => setAttributes(each, { "aria-pressed": String(k === picked) }));
  });
  return html(
    "div",
    { class: "nn-garments-strip", role: "group", "aria-label": "pictures to pick from" },
    ...buttons,
  );
}
