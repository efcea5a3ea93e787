/** Sliders, choices and buttons that move one entry of the state each. */

import { html, newId, setAttributes, setText } from "./dom.js";
import { given, grouped, readNumber } from "./numbers.js";

const LETTERS_OF_FRAME = 4; // as wide as the frame of a button
const MOST_LETTERS = 36; // that fit into half the width of an instrument

/** Return the rows of controls of an instrument, in a box. */
export function controls(...rows) {
  return html("div", { class: "nn-controls" }, ...rows);
}

/**
 * Return a labelled slider with a box for its number, which is used exactly as it is typed.
 *
 * The handle stands at the nearest of its places; the number does not follow it there.
 *
 * @param {View} view
 * @param {object} what
 * @param {string} what.key Entry of the state.
 * @param {string | function(object): string} what.label May follow from the state.
 * @param {number} what.min
 * @param {number} what.max
 * @param {number} [what.step] Between two places of the handle; of the logarithm to base 10 where
 *     `log`.
 * @param {boolean} [what.log] Whether equal ways multiply by equal factors.
 * @param {boolean} [what.whole] Whether only whole numbers will do.
 * @param {function(object): boolean} [what.enabled] Whether it acts, by the state.
 * @param {function(number): object} [what.changes] What a number changes in the state.
 * @param {function(object): number} [what.value] Its number, by the state.
 */
export function slider(view, what) {
  const { key, label, min, max, log = false, whole = false, enabled = () => true } = what;
  const step = what.step ?? (whole ? 1 : log ? 0.02 : 0.1);
  const changes = what.changes ?? ((number) => ({ [key]: number }));
  const value = what.value ?? ((state) => state[key]);
  const place = log ? Math.log10 : (number) => number;
  const decimals = Math.max(0, Math.ceil(-Math.log10(step)));
  const numberAt = (position) => {
    if (whole) return Math.round(log ? 10 ** position : position);
    return log ? Number((10 ** position).toPrecision(3)) : Number(position.toFixed(decimals)) + 0;
  };
  const write = (number) => (whole ? grouped(number) : given(number));

  const id = newId("box");
  const handle = html("input", {
    type: "range",
    min: place(min),
    max: place(max),
    step,
    oninput: () => move(numberAt(Number(handle.value))),
    onchange: () => view.commit(),
  });
  const box = html("input", {
    type: "text",
    id,
    inputmode: whole ? "numeric" : "decimal",
    autocomplete: "off",
    spellcheck: "false",
    onchange: () => type(box.value),
    onfocus: () => box.select(),
  });
  const note = html("div", { class: "nn-note", role: "alert" });
  const name = html("label", { for: id });
  let shown = null; // the number that handle and box show
  let written = ""; // the box, as it was typed

  function move(number) {
    setText(note, "");
    view.set(changes(number));
  }

  function type(text) {
    const number = readNumber(text);
    if (number === null || (whole && number % 1)) {
      box.value = written;
      setText(note, `“${text}” is no ${whole ? "whole number" : "number"}, so ${written} stays.`);
      return;
    }
    const used = Math.min(max, Math.max(min, number));
    shown = used;
    handle.value = place(used);
    written = box.value = used === number ? text.trim() : write(used);
    move(used);
    view.commit();
    if (used !== number) {
      const ends = `${write(min)} to ${write(max)}`;
      setText(note, `${text} is outside ${ends}, so ${written} is used.`);
    }
  }

  /** Whether the handle stands at the nearest of its places. */
  function isAt(number) {
    const nearest = place(Math.min(max, Math.max(min, number)));
    return Math.abs(Number(handle.value) - nearest) <= 0.501 * step;
  }

  function show(number) {
    setText(note, "");
    shown = number;
    handle.value = place(number);
    written = box.value = write(number);
  }

  const row = html("div", { class: "nn-row nn-slider" }, name, box, handle, note);
  onDraw(view, (state) => {
    const number = value(state);
    if (number !== shown || !isAt(number)) show(number);
    const text = typeof label === "function" ? label(state) : label;
    setText(name, text);
    setAttributes(handle, {
      "aria-label": text,
      "aria-valuetext": write(number),
      disabled: !enabled(state),
    });
    setAttributes(box, { disabled: !enabled(state) });
    row.classList.toggle("nn-disabled", !enabled(state));
  });
  return row;
}

/**
 * Return a labelled choice: a row of buttons, of which one is pressed.
 *
 * @param {View} view
 * @param {object} what
 * @param {string} what.key Entry of the state.
 * @param {string} what.label
 * @param {(string | {value: *, label: string})[]} what.options
 * @param {function(*, object): object} [what.changes] What an option changes in the state.
 * @param {function(object): *} [what.value] The chosen option, by the state.
 * @param {function(object): boolean} [what.enabled] Whether it acts, by the state.
 */
export function choice(view, { key, label, options, enabled = () => true, ...what }) {
  const changes = what.changes ?? ((option) => ({ [key]: option }));
  const value = what.value ?? ((state) => state[key]);
  const entries = options.map((option) =>
    typeof option === "object" ? option : { value: option, label: String(option) },
  );
  const buttons = entries.map((entry) =>
    html(
      "button",
      { type: "button", onclick: () => view.choose(changes(entry.value, view.state)) },
      entry.label,
    ),
  );
  const id = newId("label");
  const letters = entries.reduce((sum, entry) => sum + entry.label.length + LETTERS_OF_FRAME, 0);
  onDraw(view, (state) => {
    buttons.forEach((button, k) => {
      const pressed = value(state) === entries[k].value;
      setAttributes(button, { "aria-pressed": String(pressed), disabled: !enabled(state) });
    });
  });
  return html(
    "div",
    {
      class: `nn-row nn-choice ${letters > MOST_LETTERS ? "nn-long" : ""}`,
      role: "group",
      "aria-labelledby": id,
    },
    html("span", { class: "nn-label", id }, label),
    html("div", { class: "nn-buttons" }, ...buttons),
  );
}

/** Return a button; `pressed(state)` makes it one that stays down, `enabled(state)` switches it. */
export function button(view, { label, onclick, pressed = null, enabled = () => true }) {
  const text = typeof label === "function" ? label : () => label;
  const press = () => {
    if (enabled(view.state)) onclick();
  };
  const element = html("button", { type: "button", onclick: press });
  onDraw(view, (state) => {
    setText(element, text(state));
    // Not `disabled`, which would take the focus from who has just pressed it.
    setAttributes(element, { "aria-disabled": enabled(state) ? null : "true" });
    if (pressed) setAttributes(element, { "aria-pressed": String(pressed(state)) });
  });
  return element;
}

/** Return buttons in one row, after a label if there is one. */
export function buttonRow(label, ...buttons) {
  return html(
    "div",
    { class: "nn-row nn-choice", role: "group", "aria-label": label },
    html("span", { class: "nn-label" }, label),
    html("div", { class: "nn-buttons" }, ...buttons),
  );
}

/** Have `draw(state, palette)` called with each picture. */
export function onDraw(view, draw) {
  view.parts.push(draw);
}
