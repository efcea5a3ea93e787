/** Chapter 06: an image on its way through a convolutional network. */

import { button, buttonRow, choice, controls, slider } from "../core/controls.js";
import { html, setAttributes } from "../core/dom.js";
import { instrument } from "../core/instrument.js";
import sheetCss from "../shared/picture.css";
import { TOOLS, pictureDrawing } from "../shared/picture.js";
import { UNMOVED, isMoved } from "../shared/sheet.js";
import { SIDE } from "../shared/fashion_mnist.js";
import { frame } from "../shared/frame.js";
import { decode } from "./compute.js";
import { flow } from "./flow.js";
import { kernels } from "./kernels.js";
import css from "./lenet.css";
import { answering, lookedAt } from "./look.js";
import { largeMap } from "./map.js";
import { sentence } from "./sentence.js";
import { strip } from "./strip.js";
import { tops } from "./tops.js";

const BLANK = -1; // in place of the number of an image
const FARTHEST = 8; // pixels of a shift
const TOOL_ORDER = ["move", ...TOOLS.filter((tool) => tool !== "move")];

export default instrument({
  name: "an image on its way through a convolutional network",
  initial: {
    picked: 0,
    ...UNMOVED,
    tool: "move",
    brush: "thick",
    stage: 0,
    channel: 0,
    place: null, // of the number that is looked at; the largest one if there is none
  },

  build(view) {
    const { settings, data } = view;
    const network = decode(settings, new DataView(data.buffer, data.byteOffset, data.byteLength));
    let [numbers, hovered] = [null, null];
    const answers = answering(network, settings);
    view.parts.push((state) => {
      const sent = answers(state);
      numbers = { ...sent, ...lookedAt(network, sent.now, state, hovered, settings) };
    });
    const look = (place) => {
      if (String(place) === String(hovered)) return;
      hovered = place;
      view.redraw();
    };

    const picture = pictureDrawing(view, () => numbers.pixels, FARTHEST);
    showWindow(view, picture, () => numbers);
    view.root.append(
      html("style", {}, `${sheetCss}\n${css}`),
      strip(view, network.images),
      flow(view, network.layers, () => numbers),
      html(
        "div",
        { class: "nn-lenet-detail" },
        picture.element,
        largeMap(view, () => numbers, look).element,
        html(
          "div",
          { class: "nn-lenet-aside" },
          kernels(view, network.layers, () => numbers),
          tops(view, network, () => numbers),
        ),
      ),
      moves(view),
    );
    return () => sentence(numbers, settings.classes);
  },
});

/** Frame on the image what the number sees. */
function showWindow(view, picture, numbers) {
  const cell = picture.width / SIDE;
  const mark = frame();
  setAttributes(mark.element, { class: "nn-lenet-window" });
  picture.svg.append(mark.element);
  view.parts.push(() => {
    const { seen, stage, largest } = numbers();
    const [[top, bottom], [left, right]] = [seen.rows, seen.columns];
    const isSilent = stage.rectified && largest <= 0;
    setAttributes(mark.element, { visibility: isSilent ? "hidden" : "visible" });
    mark.place(left * cell, top * cell, (right - left + 1) * cell, (bottom - top + 1) * cell);
  });
}

function moves(view) {
  const shift = { min: -FARTHEST, max: FARTHEST, whole: true };
  return controls(
    slider(view, { key: "right", label: "shift right", ...shift }),
    slider(view, { key: "down", label: "shift down", ...shift }),
    choice(view, { key: "tool", label: "pointer", options: TOOL_ORDER }),
    buttonRow(
      "image",
      button(view, {
        label: "Blank sheet",
        onclick: () => view.choose({ picked: BLANK, ...UNMOVED, tool: "draw" }),
        pressed: ({ picked }) => picked === BLANK,
      }),
      button(view, {
        label: "As it was",
        onclick: () => view.choose({ right: 0, down: 0, paint: "" }),
        enabled: ({ right, down, paint }) => isMoved({ ...UNMOVED, right, down, paint }),
      }),
    ),
  );
}
