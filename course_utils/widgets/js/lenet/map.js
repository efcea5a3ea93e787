/** One feature map, large, and the number of it that is looked at. */

import { Drawing } from "../core/chart.js";
import { button, onDraw } from "../core/controls.js";
import { html, setAttributes, setText, svg } from "../core/dom.js";
import { onDrag } from "../core/drag.js";
import { fixed } from "../core/numbers.js";
import { colourBar } from "../shared/colour_bar.js";
import { frame } from "../shared/frame.js";
import { pixelCanvas } from "../shared/pixels.js";
import { ARROWS } from "../shared/rows.js";
import { layerScale } from "./colours.js";

const WIDTH = 308; // user units, as the image
const STEPS = {
  ...ARROWS,
  PageUp: [-Infinity, 0],
  PageDown: [Infinity, 0],
  Home: [0, -Infinity],
  End: [0, Infinity],
};

/**
 * Return the drawing.
 *
 * @param {View} view
 * @param {function(): object} numbers
 * @param {function(number[] | null): void} look Has a place [row, column] looked at, while the
 *     pointer is over it.
 */
export function largeMap(view, numbers, look) {
  const drawing = new Drawing({ title: "feature map", width: WIDTH, height: WIDTH });
  drawing.element.classList.add("nn-lenet-map");
  const map = pixelCanvas();
  map.place(0, WIDTH, WIDTH);
  drawing.frame.prepend(map.canvas);
  const mark = placeMark(view, numbers, look);
  drawing.svg.append(
    svg("rect", { class: "nn-lenet-ground", width: WIDTH, height: WIDTH }),
    mark.element,
  );
  followPointer(view, drawing, mark.element, numbers, look);

  let scale = null;
  onDraw(view, (state, palette) => {
    const { stage, map: values, channel } = numbers();
    scale = layerScale(stage.rectified, view.settings.reaches[stage.end - 1], palette);
    map.draw(stage.side, stage.side, (k) => scale.colour(values[k]));
    setText(drawing.caption, `channel ${channel} of ${stage.name}`);
    mark.draw();
  });
  drawing.element.append(
    colourBar(
      view,
      () => (numbers().stage.rectified ? "ReLU(z)" : "z"),
      () => scale,
    ),
  );
  drawing.element.append(
    html(
      "div",
      { class: "nn-lenet-largest" },
      button(view, {
        label: "Largest number",
        onclick: () => view.choose({ place: null }),
        pressed: ({ place }) => place === null,
      }),
    ),
  );
  return drawing;
}

function placeMark(view, numbers, look) {
  const lines = frame();
  const focus = svg("rect", { class: "nn-target" });
  const element = svg(
    "g",
    {
      class: "nn-handle",
      tabindex: 0,
      role: "slider",
      "aria-label": "number of the feature map",
      onkeydown: (event) => {
        const arrow = STEPS[event.key];
        if (!arrow) return;
        event.preventDefault(); // the page does not scroll
        const { place, stage } = numbers();
        look(null); // the keys go on from where the pointer is
        view.choose({ place: inside([place[0] + arrow[0], place[1] + arrow[1]], stage) });
      },
    },
    focus,
    lines.element,
  );
  function draw() {
    const { place, stage, value } = numbers();
    const cell = WIDTH / stage.side;
    const [left, top] = [place[1] * cell, place[0] * cell];
    lines.place(left, top, cell);
    setAttributes(focus, { x: left - 4, y: top - 4, width: cell + 8, height: cell + 8 });
    setAttributes(element, {
      "aria-valuemin": 0,
      "aria-valuemax": stage.side ** 2 - 1,
      "aria-valuenow": place[0] * stage.side + place[1],
      "aria-valuetext": `row ${place[0]}, column ${place[1]}: ${fixed(value)}`,
    });
  }
  return { element, draw };
}

function followPointer(view, drawing, mark, numbers, look) {
  const under = (event) => {
    const { stage } = numbers();
    const [x, y] = drawing.pointAt(event).map((units) => (units * stage.side) / WIDTH);
    return inside([Math.floor(y), Math.floor(x)], stage);
  };
  const pin = (event) => view.set({ place: under(event) });
  onDrag(drawing.svg, { take: pin, move: pin, drop: () => view.commit(), focused: mark });
  drawing.svg.addEventListener("pointermove", (event) => {
    const { stage, map } = numbers();
    const [row, column] = under(event);
    const value = fixed(map[row * stage.side + column]);
    drawing.tell(`row ${row}, column ${column}: ${value}`, drawing.pointAt(event));
    look([row, column]);
  });
  drawing.svg.addEventListener("pointerleave", () => {
    drawing.tell(null);
    look(null);
  });
}

function inside(place, { side }) {
  return place.map((part) => Math.max(0, Math.min(side - 1, part)));
}
