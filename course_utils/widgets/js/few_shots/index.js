/** Chapter 14: which few pictures get a label, and what a head on frozen features makes of them. */

import { button, buttonRow, controls } from "../core/controls.js";
import { html } from "../core/dom.js";
import { instrument } from "../core/instrument.js";
import { scoreRows } from "./bars.js";
import { compute, decode, oneMoreOfEach } from "./compute.js";
import { curvePanel } from "./curve.js";
import css from "./few_shots.css";
import { pool } from "./pool.js";
import { sentence } from "./sentence.js";

const START = { chosen: [], curve: [], draws: 0 };

export default instrument({
  name: "a linear head on frozen features, trained on a few pictures",
  initial: START,

  build(view) {
    const { settings, data } = view;
    const decoded = decode(settings, data);
    const result = remembered((chosen) => compute(decoded, chosen));
    /** Label these pictures and no others, and note how well that goes. */
    const choose = (chosen, changes = {}) => {
      const share = result(chosen)?.share ?? null;
      const point = share === null ? [] : [[chosen.length, Number(share.toFixed(5))]];
      view.choose({ ...changes, chosen, curve: [...view.state.curve, ...point] });
    };
    let now = null;
    view.parts.push(({ chosen }) => (now = result(chosen)));
    const curve = curvePanel(view, decoded);

    view.root.append(
      html("style", {}, css),
      html(
        "div",
        { class: "nn-panels" },
        pool(view, decoded, choose),
        html(
          "div",
          { class: "nn-few-shots-column" },
          scoreRows(view, decoded, () => now),
          curve.panel.element,
        ),
      ),
      controls(labelButtons(view, decoded, choose)),
    );
    return (state) => {
      curve.draw(state);
      return sentence(state, now, settings, decoded);
    };
  },
});

/** Return the buttons that label at random, and take all labels away. */
function labelButtons(view, { labels, images, totals }, choose) {
  const row = buttonRow(
    "label",
    button(view, {
      label: "One more at random of each class",
      enabled: ({ chosen }) => chosen.length < images.length,
      onclick: () => {
        const { chosen, draws } = view.state;
        choose(oneMoreOfEach(labels, chosen, totals.length, draws), { draws: draws + 1 });
      },
    }),
    button(view, {
      label: "Reset",
      enabled: ({ chosen, curve }) => chosen.length + curve.length > 0,
      onclick: () => view.choose({ ...START, draws: view.state.draws }),
    }),
  );
  row.classList.add("nn-long");
  return row;
}

/** Return a function that trains on the same pictures only once. */
function remembered(train) {
  const known = new Map();
  return (chosen) => {
    const key = chosen.join();
    if (!known.has(key)) known.set(key, train(chosen));
    return known.get(key);
  };
}
