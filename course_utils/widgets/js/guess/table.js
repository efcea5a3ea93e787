/** The learner's own confusion table: rows are labels, columns are guesses. */

import { onDraw } from "../core/controls.js";
import { html, setAttributes, setText } from "../core/dom.js";
import { cellWords } from "./words.js";

const STEPS = { ArrowLeft: [0, -1], ArrowRight: [0, 1], ArrowUp: [-1, 0], ArrowDown: [1, 0] };
const READING = "Rows: the label. Columns: what you said.";
const PEOPLE =
  "For comparison: people without training in fashion got 83.5\u00a0% of 1,000 test images right, by " +
  "the majority of three (README of Fashion-MNIST, “Human Performance”).";

/** Return the table as a panel. */
export function confusionTable(view) {
  const { classes } = view.settings;
  const size = classes.length;
  const words = html("p", { class: "nn-guess-words" }, READING);
  let active = 0; // the cell that Tab reaches
  const cells = Array.from({ length: size * size }, (_, k) => {
    const tell = () => setText(words, cells[k].getAttribute("aria-label"));
    return html("td", {
      onpointerenter: tell,
      onfocus: () => {
        active = k;
        view.redraw();
        tell();
      },
      onblur: () => setText(words, READING),
      onpointerleave: () => setText(words, READING),
      onkeydown: (event) => {
        const step = STEPS[event.key];
        if (!step) return;
        event.preventDefault(); // the page does not scroll
        const [row, column] = [Math.floor(k / size) + step[0], (k % size) + step[1]];
        if (row >= 0 && column >= 0 && row < size && column < size) {
          cells[row * size + column].focus();
        }
      },
    });
  });
  const head = classes.map((name) => html("th", { scope: "col" }, html("span", {}, name)));
  const rows = classes.map((name, k) =>
    html("tr", {}, html("th", { scope: "row" }, name), ...cells.slice(k * size, (k + 1) * size)),
  );
  onDraw(view, ({ counts }) => {
    const most = Math.max(...counts, 1);
    cells.forEach((cell, k) => {
      const [label, guess] = [Math.floor(k / size), k % size];
      setText(cell, counts[k] ? String(counts[k]) : "");
      cell.style.setProperty("--nn-share", `${Math.round((45 * counts[k]) / most)}%`);
      setAttributes(cell, {
        class: label === guess ? "nn-guess-right" : null,
        tabindex: k === active ? 0 : -1,
        "aria-label": cellWords(classes[label], classes[guess], counts[k]),
      });
    });
  });
  const panel = html(
    "figure",
    { class: "nn-panel nn-guess-confusion" },
    html("figcaption", {}, "your confusion table"),
    html(
      "table",
      { "aria-label": "your confusion table" },
      html("thead", {}, html("tr", {}, html("td", {}), ...head)),
      html("tbody", {}, ...rows),
    ),
    words,
    html("p", { class: "nn-guess-people" }, PEOPLE),
  );
  panel.style.setProperty("--nn-width", "430px");
  return panel;
}
