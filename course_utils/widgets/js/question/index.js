/** A question with choices: the learner picks one, and hears what is to be said on it. */

import { button, onDraw } from "../core/controls.js";
import { html, setAttributes, setText } from "../core/dom.js";
import { instrument } from "../core/instrument.js";
import css from "./question.css";

const UNHEARD =
  "The answer is not recorded, because no kernel heard it. To have it count, run this cell.";
const PATIENCE = 2000; // milliseconds until a record is taken for missing

export default instrument({
  name: ({ id }) => `Question ${id}`,
  initial: { picks: [] },

  build(view) {
    const { choices } = view.settings;
    const prompt = html("p", { class: "nn-prompt" });
    prompt.innerHTML = view.settings.prompt; // escaped by Python, which sets code in it
    const feedback = html("div", { class: "nn-feedback", "aria-live": "polite" });
    const record = recorder(view);
    const buttons = choices.map((choice, k) => choiceButton(view, choice, () => pick(k)));
    const again = button(view, { label: "Ask me again", onclick: askAgain });

    function pick(k) {
      const { picks } = view.state;
      view.choose({ picks: [...picks.filter((each) => each !== k), k] });
      record.send({ pick: k, first: picks.length === 0 });
    }

    function askAgain() {
      view.choose({ picks: [] });
      record.forget();
      buttons[0].focus();
    }

    view.root.classList.add("nn-question");
    view.root.append(
      html("style", {}, css),
      prompt,
      html("div", { class: "nn-choices" }, ...buttons),
      feedback,
      record.notice,
      again,
    );
    onDraw(view, ({ picks }) => {
      const told = picks.length ? choices[picks.at(-1)].feedback : "";
      if (feedback.dataset.told !== told) feedback.innerHTML = feedback.dataset.told = told;
      again.hidden = picks.length === 0;
    });
    return () => "";
  },
});

/** Return the button of a choice; marked with its verdict once it was picked. */
function choiceButton(view, { text, correct }, onclick) {
  const mark = html("span", { class: "nn-mark" });
  const words = html("span");
  words.innerHTML = text;
  const element = html("button", { type: "button", onclick }, mark, words);
  const k = view.settings.choices.findIndex((choice) => choice.text === text);
  onDraw(view, ({ picks }) => {
    const isPicked = picks.includes(k);
    setAttributes(element, { "aria-pressed": String(isPicked) });
    setText(mark, isPicked ? (correct ? "✓" : "✗") : "");
    element.classList.toggle("nn-right", isPicked && correct);
    element.classList.toggle("nn-wrong", isPicked && !correct);
  });
  return element;
}

/** Tells Python of answers, and the learner when they are not recorded. */
function recorder(view) {
  const notice = html("p", { class: "nn-notice", role: "alert" });
  notice.innerHTML = view.settings.notice ?? "";
  let waiting = 0; // the timer
  let open = 0; // answers of which Python has not said that it recorded them

  view.onMessage(({ recorded, notice: told }) => {
    if (!recorded) return;
    open = Math.max(0, open - 1);
    clearTimeout(waiting);
    notice.innerHTML = told ?? "";
  });
  view.onStop(() => clearTimeout(waiting));

  function send(answer) {
    open += 1;
    clearTimeout(waiting);
    if (view.send(answer)) waiting = setTimeout(tellMissing, PATIENCE);
    else tellMissing();
  }

  function tellMissing() {
    if (open === 0) return;
    const text = view.isBusy
      ? "The kernel is busy; the answer is recorded when it is free."
      : (view.settings.unheard ?? UNHEARD);
    setText(notice, text);
  }

  function forget() {
    open = 0;
    clearTimeout(waiting);
    setText(notice, "");
  }

  return { notice, send, forget };
}
