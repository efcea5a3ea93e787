/** Chapter 05: the answers of a network, with the images behind each number of them. */

import { html } from "../core/dom.js";
import { instrument } from "../core/instrument.js";
import { calibrationPanel } from "./calibration_panel.js";
import { ANY, BINS, calibration, chosen, confusion, decode } from "./compute.js";
import { detail } from "./detail.js";
import barsCss from "../shared/bars.css";
import css from "./predictions.css";
import { confusionTable } from "./table.js";
import { wall } from "./wall.js";
import { sentence } from "./words.js";

export default instrument({
  name: "the answers of a network and their images",
  initial: {
    label: ANY,
    answer: ANY,
    which: "all",
    bin: ANY,
    order: "most",
    picked: 0,
    numbers: "counts",
    shares: false,
  },

  build(view) {
    const { settings, data } = view;
    const { classes } = settings;
    const bytes = new Uint8Array(data.buffer, data.byteOffset, data.byteLength);
    const decoded = decode(settings, bytes);
    const choose = remembered((choice) => chosen(decoded, choice));
    let choice = null; // of which answers
    let found = null;
    let picked = 0;
    view.parts.push((state) => {
      const [label, answer] = [state.label, state.answer].map((k) => inside(k, classes.length));
      const { which, order } = state;
      choice = { label, answer, which, bin: inside(state.bin, BINS), order };
      found = choose(choice);
      picked = Math.max(0, Math.min(found.cards.length - 1, state.picked));
    });
    const shown = () => {
      const card = decoded.cards[found.cards[picked]];
      return card ? described(card, found.ranks[picked], decoded.answers) : null;
    };

    view.root.append(
      html("style", {}, `${barsCss}\n${css}`),
      html(
        "div",
        { class: "nn-predictions-layout" },
        confusionTable(view, confusion(decoded.answers, classes.length), () => choice),
        detail(view, shown),
        wall(
          view,
          decoded,
          () => found,
          () => picked,
        ),
        calibrationPanel(view, calibration(decoded.answers)).element,
      ),
    );
    return () => sentence(choice, found, shown(), classes);
  },
});

function described(card, rank, { labels, answers }) {
  return { card, rank, label: labels[card.place], answer: answers[card.place] };
}

/** Return a number below `count`, or else `ANY`. */
function inside(number, count) {
  return Number.isInteger(number) && number >= 0 && number < count ? number : ANY;
}

/** Return a function that computes anew only where its argument has changed. */
function remembered(compute) {
  let [key, result] = ["", null];
  return (argument) => {
    const next = JSON.stringify(argument);
    if (next !== key) [key, result] = [next, compute(argument)];
    return result;
  };
}
