/** The text so far, and the bars of the letter that follows. */

import { onDraw } from "../core/controls.js";
import { html, setText } from "../core/dom.js";
import { letterBars } from "../shared/text/bars.js";
import { running, visible } from "../shared/text/letters.js";
import { share } from "./words.js";

const SCALES = [0.25, 0.5, 1];

/** Return the text: what it begins with, what was typed, and what was drawn. */
export function textLine(view, now) {
  const [fixed, typed, drawn] = ["fixed", "typed", "drawn"].map((part) =>
    html("span", { class: `nn-sampler-${part}` }),
  );
  onDraw(view, ({ prompt }) => {
    setText(fixed, visible(view.settings.fixed));
    const { open } = now();
    setText(typed, open ? prompt.replaceAll("\n", "¶\n") : running(prompt));
    setText(drawn, running(open));
  });
  const next = html("span", { class: "nn-sampler-next" }, "?");
  const element = html(
    "p",
    { class: "nn-sampler-text", tabindex: 0, role: "group", "aria-label": "text so far" },
    html("span", { class: "nn-sampler-name" }, "text so far "),
    fixed,
    typed,
    drawn,
    next,
  );
  let shown = "";
  onDraw(view, () => {
    const { text } = now();
    if (text === shown) return;
    shown = text;
    element.scrollTop = element.scrollHeight; // the end can be seen
  });
  return element;
}

/** Return a bar for each letter, and a legend; a press puts the letter into the text. */
export function bars(view, now, put) {
  const { letters } = view.settings;
  const list = letterBars(letters.length, {
    label: "the next letter",
    pick: (k) => put(letters[now().order[k]]),
  });
  const title = html("figcaption");
  const names = ["a", "b"].map((key) => {
    const name = html("span");
    const sample = html("i", { class: `nn-sampler-sample nn-bars-${key}` });
    return { name, element: html("span", {}, sample, name) };
  });
  onDraw(view, () => {
    const { answers, order } = now();
    names.forEach(({ name, element }, k) => {
      element.hidden = k >= answers.length;
      setText(name, answers[k]?.name ?? "");
    });
    const scale = scaleOf(answers);
    setText(title, `the next letter (a full bar is ${100 * scale} %)`);
    const by = answers.map(({ name }) => name).join(", then by ");
    list.draw(
      order.map((letter) => entry(letters[letter], letter, answers, scale)),
      `the next letter by ${by}; a press puts it into the text`,
    );
  });

  function entry(name, letter, answers, scale) {
    const shares = answers.map((answer) => answer.shares[letter]);
    const told = shares.map(share);
    return {
      letter: visible(name),
      shares,
      scale,
      told,
      isOut: shares.every((each) => each === 0),
    };
  }
  return html(
    "figure",
    { class: "nn-sampler-bars" },
    title,
    html("div", { class: "nn-sampler-legend" }, ...names.map(({ element }) => element)),
    list.element,
  );
}

/** Return the share of a full bar: the smallest that holds them all. */
function scaleOf(answers) {
  const largest = Math.max(...answers.flatMap(({ shares }) => shares));
  return SCALES.find((scale) => largest <= scale) ?? 1;
}
