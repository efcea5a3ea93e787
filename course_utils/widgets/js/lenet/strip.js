/** The images to choose from, as buttons. */

import { onDraw } from "../core/controls.js";
import { html, setAttributes } from "../core/dom.js";
import { greyCanvas } from "../shared/grey.js";

/** Return the buttons; the state's `picked` is the number of the image. */
export function strip(view, images) {
  const { classes, labels, offered } = view.settings;
  const buttons = offered.map((number) => {
    const map = greyCanvas();
    map.draw(images[number]);
    const name = classes[labels[number]];
    return html(
      "button",
      {
        type: "button",
        class: "nn-lenet-pick",
        title: name,
        "aria-label": `${name}, image ${number}`,
        onclick: () => view.choose({ picked: number, paint: "" }),
      },
      map.canvas,
    );
  });
  onDraw(view, ({ picked }) => {
    buttons.forEach((each, k) =>
      setAttributes(each, { "aria-pressed": String(picked === offered[k]) }),
    );
  });
  const group = { class: "nn-lenet-strip", role: "group", "aria-label": "images to choose from" };
  return html("div", group, ...buttons);
}
