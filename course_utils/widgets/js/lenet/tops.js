/** The images that excite a channel most, cut to what its largest number sees there. */

import { onDraw } from "../core/controls.js";
import { html, setAttributes, setText } from "../core/dom.js";
import { fixed } from "../core/numbers.js";
import { UNMOVED } from "../shared/sheet.js";
import { SIDE } from "../shared/fashion_mnist.js";
import { pixelCanvas } from "../shared/pixels.js";

/** Return the windows as buttons; each takes its image. */
export function tops(view, { images, tops: found }, numbers) {
  const { classes, labels, top } = view.settings;
  const title = html("div", { class: "nn-lenet-title" });
  const parts = Array.from({ length: top }, (_, rank) => {
    const map = pixelCanvas();
    const value = html("span");
    const pick = () => {
      const { image } = found[numbers().number][numbers().channel][rank];
      view.choose({ picked: image, ...UNMOVED, place: null });
    };
    const attributes = { type: "button", class: "nn-lenet-top", onclick: pick };
    return { map, value, button: html("button", attributes, map.canvas, value) };
  });
  let drawn = "";
  let drawnIn = null;
  onDraw(view, (state, palette) => {
    const { number, channel, stage } = numbers();
    const key = `${number} ${channel}`;
    if (drawn === key && drawnIn === palette) return;
    [drawn, drawnIn] = [key, palette];
    const best = found[number][channel].filter(({ value }) => value > 0);
    setText(title, titleOf(channel, best.length, images.length));
    parts.forEach(({ map, value, button }, rank) => {
      setAttributes(button, { hidden: rank >= best.length });
      if (rank >= best.length) return;
      const { image, place, value: largest } = best[rank];
      const name = classes[labels[image]];
      map.draw(stage.window, stage.window, patch(images[image], stage, place, palette));
      setText(value, fixed(largest));
      const label = `${name}, image ${image}: ${fixed(largest)}`;
      setAttributes(button, { title: label, "aria-label": label });
    });
  });
  return html(
    "div",
    { class: "nn-lenet-excite" },
    title,
    html(
      "div",
      { class: "nn-lenet-tops", role: "group", "aria-label": "images that excite it most" },
      ...parts.map(({ button }) => button),
    ),
  );
}

function titleOf(channel, count, all) {
  const images = all === 1 ? "one image" : `${all} images`;
  if (!count) return `channel ${channel} reacts to none of ${images}`;
  return `what excites channel ${channel} most, of ${images}`;
}

/** Return the grey levels of what a number sees; the paper where that is outside of the image. */
function patch(pixels, { start, step, window }, [row, column], palette) {
  const [top, left] = [start + row * step, start + column * step];
  return (k) => {
    const [y, x] = [top + Math.floor(k / window), left + (k % window)];
    if (y < 0 || x < 0 || y >= SIDE || x >= SIDE) return palette.paper;
    return new Array(3).fill(pixels[y * SIDE + x]);
  };
}
