/** The names or lines made so far. */

import { onDraw } from "../core/controls.js";
import { html, setText } from "../core/dom.js";
import { visible } from "../shared/text/letters.js";
import { settingsText } from "./words.js";

const SHOWN = 60;

/** Return the list, by the settings under which they were made; empty where nothing ends a text. */
export function madeList(view, now) {
  const title = html("p", { class: "nn-sampler-title" });
  const list = html("dl", {});
  let drawn = null;
  onDraw(view, () => {
    const { names } = now();
    const key = JSON.stringify(names);
    if (key === drawn) return;
    drawn = key;
    const hidden = names.length > SHOWN ? `; the last ${SHOWN} are shown` : "";
    setText(title, `made so far: ${names.length}${hidden}`);
    list.replaceChildren(...grouped(names.slice(-SHOWN)).flatMap((group) => group));
  });
  const scroll = {
    class: "nn-sampler-scroll",
    tabindex: 0,
    role: "group",
    "aria-label": "made so far",
  };
  const element = html("div", { class: "nn-sampler-made" }, title, html("div", scroll, list));
  onDraw(view, () => (element.hidden = now().names.length === 0));
  return element;

  function grouped(names) {
    const groups = [];
    for (const name of names) {
      const by = settingsText(name, view.settings);
      if (groups.at(-1)?.by !== by) groups.push({ by, names: [] });
      groups.at(-1).names.push(name);
    }
    return groups.map((group) => [
      html("dt", {}, group.by),
      html("dd", {}, ...group.names.map(({ prompt, letters }) => made(prompt, letters))),
    ]);
  }
}

function made(prompt, letters) {
  const text = html("span", { class: "nn-sampler-one" });
  text.append(html("u", {}, visible(prompt)), visible(letters) || (prompt ? "" : "(nothing)"));
  return text;
}
