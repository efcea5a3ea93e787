/** The row that asks for the number of the next step before it is shown. */

import { onDraw } from "../core/controls.js";
import { html, newId, setText } from "../core/dom.js";
import { readNumber } from "../core/numbers.js";
import { LAST, found, judge } from "./compute.js";
import { correction, question, score } from "./texts.js";

/** Return the row: a question, a box for the answer, and buttons. */
export function predictionRow(view) {
  const id = newId("answer");
  const label = html("label", { for: id });
  const box = html("input", {
    type: "text",
    id,
    inputmode: "text", // the decimal keypads of some telephones have no minus
    autocomplete: "off",
    spellcheck: "false",
    onkeydown: (event) => event.key === "Enter" && check(),
  });
  const checkIt = html("button", { type: "button", onclick: check }, "Check");
  const showIt = html("button", { type: "button", onclick: () => goOn("shown") }, "Show it");
  const tally = html("span", { class: "nn-graph-tally", tabindex: -1 });
  const note = html("div", { class: "nn-note", role: "alert" });
  let asked = null; // the question that box and note belong to

  function check() {
    const step = view.state.step + 1;
    if (step > LAST || !box.value.trim()) return;
    const typed = readNumber(box.value);
    if (typed === null) {
      setText(note, `“${box.value}” is no number.`);
      return;
    }
    const verdict = judge(view.state, step, typed);
    if (verdict === "right") goOn("right");
    else {
      setText(note, correction(step, box.value.trim(), verdict));
      box.select();
    }
  }

  /** Go to the next step and keep how its number was found. */
  function goOn(how) {
    const { step } = view.state;
    const predictions = found(view.state);
    predictions[step] ||= how;
    view.choose({ step: step + 1, predictions });
    (step + 1 < LAST ? box : tally).focus({ preventScroll: true });
  }

  /** Whatever way a number came to be seen, from then on it cannot be predicted. */
  function remember(state) {
    const predictions = found(state);
    const isNew = predictions.some((how, k) => how !== (state.predictions[k] ?? ""));
    if (isNew) view.choose({ predictions });
  }

  onDraw(view, (state) => {
    remember(state);
    const { step, a, b, predict, predictions } = state;
    const isOver = step >= LAST;
    row.hidden = !predict || (isOver && !predictions.includes("right"));
    for (const part of [box, checkIt, showIt]) part.hidden = isOver;
    row.classList.toggle("nn-graph-over", isOver);
    const now = `${step} ${a} ${b}`;
    if (now !== asked) {
      asked = now;
      box.value = "";
      setText(note, "");
    }
    setText(label, isOver ? "prediction" : `${question(step + 1)} = ?`);
    setText(tally, score(predictions));
  });

  const row = html(
    "div",
    { class: "nn-row nn-long nn-graph-prediction", role: "group", "aria-label": "prediction" },
    label,
    box,
    html("div", { class: "nn-buttons" }, checkIt, showIt, tally),
    note,
  );
  return row;
}
