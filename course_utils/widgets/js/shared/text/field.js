/** A text that the learner types, letter by letter. */

import { onDraw } from "../../core/controls.js";
import { html, newId, setText } from "../../core/dom.js";

/**
 * Return a labelled field, with a note under it.
 *
 * @param {View} view
 * @param {object} what
 * @param {string} what.label
 * @param {function(object): string} what.value By the state.
 * @param {function(string): {text: string, note: string}} what.admit See `admitted`.
 * @param {function(string): object} what.changes What a text changes in the state.
 */
export function textField(view, { label, value, admit, changes }) {
  const id = newId("text");
  const written = (text) => text.replaceAll("\n", "¶");
  let shown = null;
  const box = html("input", {
    type: "text",
    id,
    autocomplete: "off",
    autocapitalize: "off",
    spellcheck: "false",
    oninput: () => use(),
    onchange: () => use(),
  });
  const note = html("div", { class: "nn-note", role: "alert" });

  function use() {
    if (box.value === written(shown)) return;
    const caret = box.selectionStart;
    const { text, note: said } = admit(box.value);
    const refused = box.value.length - text.length;
    shown = text;
    if (box.value && box.value !== written(text)) {
      box.value = written(text);
      const place = Math.max(0, caret - Math.max(0, refused));
      box.setSelectionRange(place, place);
    }
    setText(note, said);
    if (text !== value(view.state)) view.choose(changes(text));
  }

  onDraw(view, (state) => {
    const text = value(state);
    if (text === shown) return;
    shown = text;
    box.value = written(text);
    setText(note, "");
  });
  return html(
    "div",
    { class: "nn-row nn-choice nn-long nn-text-field" },
    html("label", { for: id }, label),
    box,
    note,
  );
}
