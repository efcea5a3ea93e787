/** Which curve is which setting, and buttons that keep and remove curves. */

import { button, onDraw } from "../core/controls.js";
import { html, setAttributes, setText } from "../core/dom.js";
import { STYLES, sample } from "../shared/layer_curves.js";
import { settingText } from "./texts.js";

/** How many settings can be kept beside the current one. */
const KEPT = STYLES.length - 1;

/** Return the entries of a state that make a setting. */
export function settingOf({ activation, init, depth, seed }) {
  return { activation, init, depth, seed };
}

const keyOf = (setting) => settingText(setting);

/** Return a button that keeps the current curve, in the first free slot. */
export function keepButton(view) {
  return button(view, {
    label: "Keep this curve",
    enabled: (state) =>
      state.kept.length < KEPT && !state.kept.some((each) => keyOf(each) === keyOf(state)),
    onclick: () => {
      const { kept } = view.state;
      const slots = STYLES.map((_, slot) => slot).slice(1);
      const slot = slots.find((each) => !kept.some((one) => one.slot === each));
      view.choose({ kept: [...kept, { ...settingOf(view.state), slot }] });
    },
  });
}

/** Return the legend: a row a curve, each but the current one with a button that removes it. */
export function legend(view) {
  const rows = STYLES.map((_, slot) => {
    const text = html("span");
    const remove = html(
      "button",
      { type: "button", onclick: () => removeFrom(view, slot) },
      "Remove",
    );
    const element = html("li", {}, sample(slot), text, slot ? remove : "");
    return { element, text, remove };
  });
  onDraw(view, (state) => {
    rows.forEach(({ element, text, remove }, slot) => {
      const setting = slot ? state.kept.find((each) => each.slot === slot) : state;
      element.hidden = !setting;
      if (!setting) return;
      setText(text, slot ? settingText(setting) : `now: ${settingText(setting)}`);
      setAttributes(remove, { "aria-label": `Remove ${settingText(setting)}` });
    });
  });
  return html("ul", { class: "nn-layers-legend" }, ...rows.map(({ element }) => element));
}

function removeFrom(view, slot) {
  view.choose({ kept: view.state.kept.filter((each) => each.slot !== slot) });
  view.root.querySelector(".nn-depth-keep button:last-child").focus({ preventScroll: true });
}
