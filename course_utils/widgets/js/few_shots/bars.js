/** How many of the tests are right, by class. */

import { onDraw } from "../core/controls.js";
import { html, setText } from "../core/dom.js";
import { grouped, short } from "../core/numbers.js";
import { chip } from "./pool.js";

/** Return a row for each class and one for all. */
export function scoreRows(view, { answers, labels, totals }, now) {
  const { names } = view.settings;
  const rows = names.map((name, k) => row(name, chip(k)));
  const all = row("all", "");
  onDraw(view, ({ chosen }) => {
    const found = now();
    rows.forEach((each, k) => {
      const labelled = chosen.filter((number) => labels[number] === k).length;
      each.draw(found?.right[k] ?? null, totals[k], `${labelled} labelled`);
    });
    const right = found ? found.right.reduce((sum, each) => sum + each) : null;
    all.draw(right, answers.length, `${chosen.length} labelled`);
  });
  return html(
    "figure",
    { class: "nn-panel nn-few-shots-scores" },
    html("figcaption", {}, `right answers for ${grouped(answers.length)} test pictures`),
    ...[...rows, all].map(({ element }) => element),
  );
}

function row(name, mark) {
  const bar = html("i");
  const share = html("span", { class: "nn-few-shots-share" });
  const count = html("span", { class: "nn-few-shots-count" });
  const element = html(
    "div",
    { class: "nn-few-shots-row" },
    html("span", { class: "nn-few-shots-name" }, mark, ` ${name}`),
    html("span", { class: "nn-few-shots-track" }, bar),
    share,
    count,
  );

  function draw(right, total, note) {
    const part = right === null || !total ? 0 : right / total;
    bar.style.width = `${(100 * part).toFixed(2)}%`;
    setText(share, right === null || !total ? "–" : `${short(100 * part, 1)}\u00a0%`);
    setText(count, note);
  }

  return { element, draw };
}
