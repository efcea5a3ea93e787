/** The pictures without a label, which get one by a click. */

import { onDraw } from "../core/controls.js";
import { html, setAttributes, setText } from "../core/dom.js";
import { greyCanvas } from "../shared/grey.js";
import { makeCurrent, roving } from "../shared/roving.js";

/**
 * Return the pictures as buttons in a grid.
 *
 * @param {View} view
 * @param {object} decoded See `decode`.
 * @param {function(number[])} choose Called with the numbers of all that have a label now.
 */
export function pool(view, { images, labels }, choose) {
  const { names } = view.settings;
  let current = 0; // what Tab reaches
  const thumbnails = images.map((levels, number) =>
    thumbnail(levels, () => {
      const { chosen } = view.state;
      const isChosen = chosen.includes(number);
      current = number;
      choose(isChosen ? chosen.filter((each) => each !== number) : [...chosen, number]);
    }),
  );
  const parts = thumbnails.map(({ element }) => element);
  const grid = html(
    "div",
    { class: "nn-few-shots-pool", role: "group", "aria-label": "pictures to label" },
    ...parts,
  );
  roving(grid, {
    parts,
    columns: () => getComputedStyle(grid).gridTemplateColumns.split(" ").length,
    flows: true,
    go: (k) => {
      current = Math.max(0, Math.min(parts.length - 1, k));
      makeCurrent(parts, current);
      parts[current].focus();
    },
  });
  const caption = html("figcaption");
  onDraw(view, ({ chosen }) => {
    thumbnails.forEach(({ mark }, number) => {
      mark(chosen.includes(number) ? labels[number] : null, number, names);
    });
    makeCurrent(parts, current);
    setText(caption, `click what gets a label: ${chosen.length} of ${images.length} have one`);
  });
  const panel = html("figure", { class: "nn-panel nn-few-shots-wall" }, caption, grid);
  panel.style.setProperty("--nn-width", "430px");
  return panel;
}

/** Return a chip with the number of a class, in its colour. */
export function chip(label) {
  return html("span", { class: `nn-few-shots-chip nn-few-shots-${label}` }, String(label + 1));
}

function thumbnail(levels, onclick) {
  const map = greyCanvas();
  map.draw(levels);
  const badge = html("span", { class: "nn-few-shots-badge" });
  const element = html(
    "button",
    { type: "button", class: "nn-few-shots-picture", onclick },
    map.canvas,
    badge,
  );
  let shown; // the label

  function mark(label, number, names) {
    if (label === shown) return;
    shown = label;
    badge.replaceChildren(...(label === null ? [] : [chip(label)]));
    const text = label === null ? "no label" : names[label];
    setAttributes(element, {
      "aria-pressed": String(label !== null),
      "aria-label": `picture ${number + 1}: ${text}`,
      title: label === null ? null : names[label],
    });
  }

  return { element, mark };
}
