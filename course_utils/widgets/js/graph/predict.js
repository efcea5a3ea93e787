/** The row that asks for the number of the next step before it is shown. */

import { onDraw } from "../core/controls.js";
import { html, setAttributes, setText } from "../core/dom.js";
import { readNumber } from "../core/numbers.js";
import { LAST, judge } from "./compute.js";
import { correction, question, score } from "./texts.js";

/** Return the row: a question, a box for the answer, and buttons. */
export function predictionRow(view) {
  const id = `nn-graph-answer-${(predictionRow.count = (predictionRow.count ?? 0) + 1)}`;
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
  const tally = html("span", { class: "nn-graph-tally" });
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

  /** Go to the next step and keep how its number was found; what was shown once stays so. */
  function goOn(how) {
    const { step, predictions } = view.state;
    const kept = Array.from({ length: LAST }, (_, k) => predictions[k] ?? "");
    if (kept[step] !== "shown") kept[step] = how;
    view.choose({ step: step + 1, predictions: kept });
    box.focus({ preventScroll: true });
  }

  onDraw(view, ({ step, a, b, predict, predictions }) => {
    row.hidden = !predict;
    const now = `${step} ${a} ${b}`;
    if (now !== asked) {
      asked = now;
      box.value = "";
      setText(note, "");
    }
    const isOver = step >= LAST;
    setText(label, isOver ? "all known" : `${question(step + 1)} = ?`);
    setAttributes(box, { readonly: isOver });
    setAttributes(checkIt, { disabled: isOver });
    setAttributes(showIt, { disabled: isOver });
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
