/** A wall of thumbnails of one class, to see how different its garments are. */

import { button, onDraw } from "../core/controls.js";
import { html, setAttributes, setText } from "../core/dom.js";
import { picturesOf, pixelsOf } from "./compute.js";
import { greyCanvas } from "../shared/grey.js";

/** Thumbnails at a time. */
export const PAGE = 60;

const STEPS = { ArrowLeft: -1, ArrowRight: 1, Home: -Infinity, End: Infinity };

/** Return the wall as a panel; the state's `wall` is the class, `page` which 60 of it. */
export function wall(view, game) {
  const { classes, labels } = view.settings;
  const members = classes.map((_, label) => picturesOf(labels, label));
  let numbers = []; // of the pictures on the wall
  let drawn = "";
  const thumbnails = Array.from({ length: PAGE }, (_, k) => {
    const map = greyCanvas();
    const element = html(
      "button",
      {
        type: "button",
        class: "nn-guess-thumbnail",
        onclick: () => view.choose(game.lookAt(numbers[k])),
        onkeydown: (event) => {
          const step = STEPS[event.key];
          if (!step) return;
          event.preventDefault(); // the page does not scroll
          const next = Math.max(0, Math.min(numbers.length - 1, k + step));
          thumbnails[next].element.focus();
          view.choose(game.lookAt(numbers[next]));
        },
      },
      map.canvas,
    );
    return { element, map };
  });

  function hang() {
    thumbnails.forEach(({ element, map }, k) => {
      element.hidden = k >= numbers.length;
      if (element.hidden) return;
      map.draw(pixelsOf(game.bytes, numbers[k]));
      setAttributes(element, { "aria-label": `image ${numbers[k]}` });
    });
  }

  const caption = html("figcaption");
  onDraw(view, (state) => {
    if (state.mode !== "look") return;
    const all = members[state.wall] ?? [];
    const start = state.page * PAGE;
    const now = `${state.wall}, ${state.page}`;
    if (now !== drawn) {
      drawn = now;
      numbers = all.slice(start, start + PAGE);
      hang();
      const part = `${start + 1} to ${start + numbers.length} of ${all.length}`;
      setText(caption, `${classes[state.wall]}: ${part}`);
    }
    const chosen = Math.max(0, numbers.indexOf(state.shown));
    thumbnails.forEach(({ element }, k) =>
      setAttributes(element, {
        "aria-pressed": String(numbers[k] === state.shown),
        tabindex: k === chosen ? 0 : -1,
      }),
    );
  });
  const pages = ({ wall: label }) => Math.ceil((members[label] ?? []).length / PAGE);
  const others = button(view, {
    label: "Others of this class",
    onclick: () => {
      const { state } = view;
      const page = (state.page + 1) % pages(state);
      view.choose(game.lookAt(members[state.wall][page * PAGE]));
    },
    enabled: (state) => pages(state) > 1,
  });
  const panel = html(
    "figure",
    { class: "nn-panel nn-guess-wall" },
    caption,
    html(
      "div",
      { class: "nn-guess-thumbnails", role: "group", "aria-label": "images of the class" },
      ...thumbnails.map(({ element }) => element),
    ),
    others,
  );
  panel.style.setProperty("--nn-width", "430px");
  return panel;
}
