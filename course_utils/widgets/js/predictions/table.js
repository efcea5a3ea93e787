/** The confusion matrix: each cell, row and column opens its images. */

import { choice, onDraw } from "../core/controls.js";
import { html, setAttributes, setText } from "../core/dom.js";
import { grouped } from "../core/numbers.js";
import { ANY } from "./compute.js";
import { makeCurrent, roving } from "../shared/roving.js";
import { cellWords, shareInCell } from "./words.js";

const MOST_INK = 55; // percent: the numbers stay readable
const READING = "Rows: the true class. Columns: the answer. Names open a whole row or column.";

/**
 * Return the table as a panel.
 *
 * @param {View} view
 * @param {number[]} counts See `confusion`.
 * @param {function(): {label: number, answer: number}} open What is open.
 */
export function confusionTable(view, counts, open) {
  const { classes } = view.settings;
  const side = classes.length + 1; // with the names
  const placeOf = (k) => ({ label: Math.floor(k / side) - 1, answer: (k % side) - 1 });
  const cells = Array.from({ length: side * side }, (_, k) => cell(view, placeOf(k), counts));
  const rows = Array.from({ length: side }, (_, row) =>
    html("tr", { role: "row" }, ...cells.slice(row * side, (row + 1) * side)),
  );
  const table = html(
    "table",
    { role: "grid", "aria-label": "confusion matrix" },
    html("tbody", { role: "presentation" }, ...rows),
  );
  roving(table, {
    parts: cells,
    columns: () => side,
    go: (k) => {
      if (k < 0 || k >= cells.length) return;
      cells[k].focus();
      view.choose({ ...placeOf(k), picked: 0 });
    },
  });
  onDraw(view, () => {
    const now = open();
    const current = (now.label + 1) * side + now.answer + 1;
    makeCurrent(cells, current);
    cells.forEach((each, k) =>
      setAttributes(each, {
        "aria-selected": String(k === current),
        class: classOf(placeOf(k), now),
      }),
    );
  });
  const panel = html(
    "figure",
    { class: "nn-panel nn-predictions-confusion" },
    html("figcaption", {}, "confusion matrix"),
    table,
    html("p", { class: "nn-predictions-key" }, READING),
    choice(view, { key: "numbers", label: "numbers", options: ["counts", "% of the row"] }),
  );
  panel.style.setProperty("--nn-width", "430px");
  return panel;
}

/** Return a cell; those of label or answer `ANY` bear the names. */
function cell(view, { label, answer }, counts) {
  const { classes } = view.settings;
  const words = cellWords({ label, answer }, classes);
  const isName = label === ANY || answer === ANY;
  const open = () => view.choose({ label, answer, picked: 0 });
  const element = html(isName ? "th" : "td", {
    role: isName ? (label === ANY ? "columnheader" : "rowheader") : "gridcell",
    onclick: open,
    onkeydown: (event) => {
      if (event.key !== "Enter" && event.key !== " ") return;
      event.preventDefault();
      open();
    },
  });
  if (isName) {
    element.append(html("span", {}, label === ANY ? (classes[answer] ?? "all") : classes[label]));
    setAttributes(element, { "aria-label": words });
    return element;
  }
  const row = counts.slice(label * classes.length, (label + 1) * classes.length);
  const all = row.reduce((sum, each) => sum + each, 0);
  const count = row[answer];
  const ink = all ? MOST_INK * (count / all) ** 0.4 : 0; // small shares show, too
  element.style.setProperty("--nn-share", `${ink.toFixed(1)}%`);
  const share = shareInCell(count, all);
  onDraw(view, ({ numbers }) => {
    const isCount = numbers === "counts";
    const told = isCount ? String(count) : `${share || 0} %`;
    setText(element, isCount ? String(count || "") : share);
    setAttributes(element, { "aria-label": `${words}: ${told} of ${grouped(all)}` });
  });
  return element;
}

/** Return the classes of style of a cell; the row or column that is open is marked throughout. */
function classOf({ label, answer }, open) {
  const isOpen =
    (open.label === ANY || open.label === label) && (open.answer === ANY || open.answer === answer);
  const isAll = open.label === ANY && open.answer === ANY;
  const isInside = label !== ANY && answer !== ANY;
  const isCurrent = open.label === label && open.answer === answer;
  return (
    [
      isInside && label === answer ? "nn-predictions-right" : "",
      isInside && isOpen && !isAll ? "nn-predictions-open" : "",
      isCurrent ? "nn-predictions-current" : "",
    ]
      .filter(Boolean)
      .join(" ") || null
  );
}
