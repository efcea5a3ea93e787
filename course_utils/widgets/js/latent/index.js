/** Chapter 15: a map of codes, and what the decoder makes of each place on it. */

import { panels } from "../core/chart.js";
import { html } from "../core/dom.js";
import { instrument } from "../core/instrument.js";
import { player } from "../core/player.js";
import { LAST, decode, nearest, pictures, placeAt, usualGap } from "./compute.js";
import css from "./latent.css";
import { legend } from "./legend.js";
import { codeMap } from "./map.js";
import { largePicture, strip } from "./pictures.js";
import { sentence } from "./sentence.js";

export default instrument({
  name: "a map of codes and what the decoder makes of them",
  initial: { a: [0, 0], b: [1, 1], step: 0, lit: -1, filled: false },

  build(view) {
    const { settings, data } = view;
    const decoded = decode(settings, new DataView(data.buffer, data.byteOffset, data.byteLength));
    const { layers, codes, labels } = decoded;
    const gap = usualGap(codes);
    let now = null;
    view.parts.push((state) => {
      const place = placeAt(state, state.step);
      const next = nearest(codes, place);
      now = { place, next, gap, name: settings.names[labels[next.index]] };
    });

    const [here, next] = [largePicture(), largePicture()];
    view.root.append(
      html("style", {}, css),
      panels(
        codeMap(view, decoded, () => now),
        html("div", { class: "nn-latent-pictures" }, here.element, next.element),
      ),
      legend(view, labels),
      strip(view, layers),
      player(view, {
        label: "step from A to B",
        last: () => LAST,
        most: LAST,
        perSecond: 8,
      }),
    );
    return ({ step }) => {
      const [drawn, real] = pictures(layers, [now.place, codes[now.next.index]]);
      here.draw(drawn, "decoded here");
      next.draw(real, "nearest real code");
      return sentence(now, step);
    };
  },
});
