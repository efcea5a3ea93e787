/** The feature maps of a stage, small, as buttons that choose a channel. */

import { onDraw } from "../core/controls.js";
import { html, setAttributes } from "../core/dom.js";
import { fixed } from "../core/numbers.js";
import { pixelCanvas } from "../shared/pixels.js";
import { layerScale, oncePerPalette } from "./colours.js";
import { mapOf } from "./compute.js";

const FEW = 12; // channels that have room for large thumbnails
const ROWS = { few: 6, many: 8 };
const MOST_COLUMNS = 10;
const ARROWS = { ArrowLeft: -1, ArrowRight: 1 };

/** Return the buttons; Tab reaches one of them, and the arrow keys choose others. */
export function thumbnails(view, number, numbers, tell) {
  const stage = view.settings.stages[number];
  const isFew = stage.channels <= FEW;
  const rows = isFew ? ROWS.few : ROWS.many;
  const columns = Math.min(MOST_COLUMNS, Math.ceil(stage.channels / rows));
  const choose = (channel) => {
    const place = view.state.stage === number ? view.state.place : null;
    view.choose({ stage: number, channel, place });
  };
  const maps = Array.from({ length: stage.channels }, pixelCanvas);
  const buttons = maps.map(({ canvas }, channel) =>
    html(
      "button",
      {
        type: "button",
        class: "nn-lenet-thumbnail",
        "aria-label": `${stage.name}, channel ${channel}`,
        onclick: () => choose(channel),
        onpointermove: (event) => tell(told(channel), event),
        onpointerleave: (event) => tell(null, event),
      },
      canvas,
    ),
  );
  const element = html(
    "div",
    { class: `nn-lenet-maps ${isFew ? "nn-lenet-few" : ""}`, role: "group" },
    ...buttons,
  );
  setAttributes(element, { "aria-label": `channels of ${stage.name}` });
  element.style.setProperty("--nn-lenet-columns", columns);
  followKeys(element, buttons, columns, choose);

  const volume = () => numbers().now.outputs[stage.end - 1];
  function told(channel) {
    return `channel ${channel}\nlargest ${fixed(Math.max(...mapOf(volume(), channel)))}`;
  }

  const scale = oncePerPalette((palette) =>
    layerScale(stage.rectified, view.settings.reaches[stage.end - 1], palette),
  );
  let drawn = [];
  onDraw(view, ({ stage: current, channel: chosen }, palette) => {
    buttons.forEach((button, channel) => {
      const isChosen = current === number && channel === chosen;
      const isReached = current === number ? isChosen : channel === 0;
      setAttributes(button, { "aria-pressed": String(isChosen), tabindex: isReached ? 0 : -1 });
    });
    if (drawn[0] === volume() && drawn[1] === palette) return;
    drawn = [volume(), palette];
    const { colour } = scale(palette);
    maps.forEach((map, channel) => {
      const values = mapOf(volume(), channel);
      map.draw(stage.side, stage.side, (k) => colour(values[k]));
    });
  });
  return element;
}

function followKeys(element, buttons, columns, choose) {
  const steps = { ...ARROWS, ArrowUp: -columns, ArrowDown: columns };
  element.addEventListener("keydown", (event) => {
    const step = { ...steps, Home: -Infinity, End: Infinity }[event.key];
    if (!step) return;
    event.preventDefault(); // the page does not scroll
    const from = buttons.indexOf(event.target);
    const to = Number.isFinite(step) ? from + step : step < 0 ? 0 : buttons.length - 1;
    if (!buttons[to]) return;
    choose(to);
    buttons[to].focus();
  });
}
