/** The images of what is chosen, as thumbnails, page by page to the very end. */

import { button, choice, controls, onDraw, slider } from "../core/controls.js";
import { html, setAttributes, setText } from "../core/dom.js";
import { grouped } from "../core/numbers.js";
import { greyCanvas } from "../shared/grey.js";
import { isCell } from "./compute.js";
import { makeCurrent, roving } from "../shared/roving.js";
import { whatIsHere } from "./words.js";

/** Thumbnails at a time. */
export const PAGE = 40;

/**
 * Return the wall as a panel; the state's `picked` is a position in the list.
 *
 * @param {View} view
 * @param {object} decoded See `decode`.
 * @param {function(): object} found See `chosen`.
 * @param {function(): number} picked The position, inside the list.
 */
export function wall(view, decoded, found, picked) {
  const { cards } = decoded;
  const thumbnails = Array.from({ length: PAGE }, (_, k) =>
    thumbnail(() => view.choose({ picked: startOf(picked()) + k })),
  );
  const parts = thumbnails.map(({ element }) => element);
  const caption = html("figcaption");
  const nothing = html("p", { class: "nn-predictions-nothing" });
  const grid = html(
    "div",
    { class: "nn-predictions-thumbnails", role: "group", "aria-label": "images" },
    ...parts,
  );
  roving(grid, {
    parts,
    columns: () => getComputedStyle(grid).gridTemplateColumns.split(" ").length,
    flows: true,
    go: (k) => {
      const next = within(startOf(picked()) + k, found().cards.length);
      view.choose({ picked: next });
      const part = parts[next % PAGE];
      part.classList.remove("nn-predictions-empty"); // what is hidden takes no focus
      part.focus();
    },
  });

  let hung = ""; // what hangs on the wall
  onDraw(view, () => {
    const { cards: list, ranks } = found();
    const start = startOf(picked());
    const shown = list.slice(start, start + PAGE);
    const now = shown.join();
    if (now !== hung) {
      hung = now;
      thumbnails.forEach((each, k) => each.hang(cards[shown[k]]));
    }
    thumbnails.forEach((each, k) => each.mark(ranks[start + k], start + k === picked()));
    makeCurrent(parts, picked() - start);
    setText(caption, captionText(start, shown.length, list.length));
    setText(nothing, list.length ? "" : "No image: choose other answers above, or another cell.");
  });
  const panel = html(
    "figure",
    { class: "nn-panel nn-predictions-wall" },
    caption,
    grid,
    nothing,
    pageButtons(view, found, picked),
    html("p", { class: "nn-predictions-key" }, whatIsHere(decoded)),
    controls(
      positionSlider(view, found, picked),
      choice(view, {
        key: "which",
        label: "answers",
        options: ["all", "right", "wrong"],
        changes: (which) => ({ which, picked: 0 }),
        enabled: (state) => !isCell(state),
      }),
      choice(view, {
        key: "order",
        label: "first",
        options: [
          { value: "most", label: "most confident" },
          { value: "least", label: "least confident" },
        ],
        changes: (order) => ({ order, picked: 0 }),
      }),
    ),
  );
  panel.style.setProperty("--nn-width", "430px");
  return panel;
}

/** Return a thumbnail: its button, and how a card is hung and marked. */
function thumbnail(onclick) {
  const map = greyCanvas();
  const element = html(
    "button",
    { type: "button", class: "nn-predictions-thumbnail", onclick },
    map.canvas,
  );
  return {
    element,
    hang(card) {
      // Not `hidden`: the wall keeps its height.
      element.classList.toggle("nn-predictions-empty", !card);
      if (card) map.draw(card.levels);
      setAttributes(element, { title: card ? `image ${grouped(card.index)}` : null });
    },
    mark(rank, isPicked) {
      const label = rank === undefined ? null : `number ${grouped(rank)}`;
      setAttributes(element, { "aria-label": label, "aria-pressed": String(isPicked) });
    },
  };
}

/** Return the buttons that turn the pages. */
function pageButtons(view, found, picked) {
  const count = () => found().cards.length;
  const isFirst = () => startOf(picked()) === 0;
  const isLast = () => startOf(picked()) + PAGE >= count();
  const turn = (label, to, enabled) =>
    button(view, { label, onclick: () => view.choose({ picked: to() }), enabled });
  return html(
    "div",
    { class: "nn-buttons nn-predictions-pages", role: "group", "aria-label": "pages" },
    turn(
      "First",
      () => 0,
      () => picked() > 0,
    ),
    turn(
      "Page back",
      () => startOf(picked()) - PAGE,
      () => !isFirst(),
    ),
    turn(
      "Next page",
      () => startOf(picked()) + PAGE,
      () => !isLast(),
    ),
    turn(
      "Last",
      () => count() - 1,
      () => picked() + 1 < count(),
    ),
  );
}

/** Return a slider through the list, whose end follows from what is chosen. */
function positionSlider(view, found, picked) {
  const count = () => Math.max(1, found().cards.length);
  let handle = null;
  onDraw(view, () => setAttributes(handle, { max: count() })); // before the slider draws
  const row = slider(view, {
    key: "picked",
    label: "number",
    min: 1,
    max: Math.max(1, view.settings.pictured),
    whole: true,
    value: () => picked() + 1,
    changes: (number) => ({ picked: Math.min(number, count()) - 1 }),
    enabled: () => found().cards.length > 1,
  });
  handle = row.querySelector("input[type=range]");
  return row;
}

function captionText(start, shown, all) {
  if (!all) return "images";
  const part = shown < all ? `${grouped(start + 1)} to ${grouped(start + shown)} of ` : "";
  return `images: ${part}${grouped(all)}`;
}

const startOf = (position) => position - (position % PAGE);

const within = (position, count) => Math.max(0, Math.min(count - 1, position));
