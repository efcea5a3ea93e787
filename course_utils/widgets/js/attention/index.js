/** Chapter 13: what the letters of a text look at, by layer and head of a GPT. */

import { panels } from "../core/chart.js";
import { controls } from "../core/controls.js";
import { html } from "../core/dom.js";
import { instrument } from "../core/instrument.js";
import { softmax } from "../shared/scores.js";
import { colourBar } from "../shared/colour_bar.js";
import { textField } from "../shared/text/field.js";
import { computeGPT, readGPT } from "../shared/text/gpt.js";
import { admitted, tokensOf } from "../shared/text/letters.js";
import { reader, viewOf } from "../shared/text/reader.js";
import textCss from "../shared/text/text.css";
import css from "./attention.css";
import { lookedAt } from "./compute.js";
import { heads } from "./heads.js";
import { matrixPanel } from "./matrix.js";
import { nextPanel } from "./next.js";
import { sentence } from "./sentence.js";
import { textPanel } from "./text_panel.js";

export default instrument({
  name: "what the letters of a text look at in a GPT",
  initial: { text: "", layer: 0, head: 0, at: 0 },

  build(view) {
    const { letters, model } = view.settings;
    const begun = view.state.text;
    const network = readGPT(reader(viewOf(view.data)), model, letters.length);
    let [run, now, hovered, palette] = [null, null, null, null];
    view.parts.push((state, colours) => {
      palette = colours;
      const { text, layer, head } = state;
      run = computeGPT(network, tokensOf(text, letters), run);
      const at = Math.min(hovered ?? state.at, text.length - 1);
      const looked = lookedAt(run, layer, head, at);
      now = { run, text, layer, head, at, ...looked, shares: softmax(looked.logits) };
    });
    const look = (place) => {
      if (place === hovered) return;
      hovered = place;
      view.redraw();
    };
    const parts = { now: () => now, look };

    const scale = () => ({ low: 0, high: 1, colour: (share) => palette.signed(share) });
    view.root.append(
      html("style", {}, `${textCss}\n${css}`),
      controls(
        textField(view, {
          label: `text, up to ${model.context} letters`,
          value: ({ text }) => text,
          admit: (typed) =>
            admitted(typed, { letters, most: model.context, instead: begun || letters[0] }),
          changes: (text) => ({ text, at: text.length - 1 }),
        }),
      ),
      panels(
        column(textPanel(view, parts).element, matrixPanel(view, parts).element),
        column(nextPanel(view, parts), heads(view, parts), colourBar(view, "weight", scale)),
      ),
    );
    return () => sentence(now, letters);
  },
});

/** Return panels that stay one under the other. */
function column(...parts) {
  return html("div", { class: "nn-attention-column" }, ...parts);
}
