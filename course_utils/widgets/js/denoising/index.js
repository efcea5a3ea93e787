/** Chapter 15: points become noise in one go, and noise becomes points step by step. */

import { panels } from "../core/chart.js";
import { button, buttonRow, controls, slider } from "../core/controls.js";
import { html } from "../core/dom.js";
import { instrument } from "../core/instrument.js";
import { player } from "../core/player.js";
import { COUNT, decode } from "./compute.js";
import css from "./denoising.css";
import { dataPlane, randomPlane } from "./planes.js";
import { chosenOf, computing } from "./run.js";
import { sentence } from "./sentence.js";

const SECONDS = 6; // of playing
const LEGEND =
  "● data, small and grey on the right; ▲ random points; ○ the point that is followed, with its way " +
  "from □. Arrows point away from the predicted noise.";

export default instrument({
  name: "points become noise, and noise becomes points",
  initial: { t: 0, step: 0, seed: 1, chosen: 0, arrows: false, guess: false, linked: false },

  build(view) {
    const { settings, data } = view;
    const network = decode(settings, new DataView(data.buffer, data.byteOffset, data.byteLength));
    const compute = computing(network, settings);
    let now = null;
    view.parts.push((state) => {
      now = compute(state);
    });
    const [left, right] = [dataPlane(settings.reach), randomPlane(settings.reach, network.points)];
    follow(view, right.panel, () => now.shown);

    view.root.append(
      html("style", {}, css),
      panels(left.panel, right.panel),
      html("p", { class: "nn-denoising-legend" }, LEGEND),
      moves(view, settings.steps),
      player(view, {
        label: "reverse steps",
        last: () => settings.steps,
        most: settings.steps,
        perSecond: settings.steps / SECONDS,
      }),
    );
    return () => {
      const { forwards, backwards, steps } = now;
      left.draw(now.noised, now.wayOut, `data after ${forwards} steps of noise`);
      right.draw(now.shown, now.wayBack, now.field, rightTitle(now));
      if (!now.isReady) {
        view.redraw();
        return `Computing: ${backwards} of ${steps} reverse steps so far.`;
      }
      return sentence(now);
    };
  },
});

function rightTitle({ backwards, steps, isGuess }) {
  if (isGuess) return `guessed in one go after ${backwards} of ${steps} steps`;
  return `random points after ${backwards} of ${steps} reverse steps`;
}

function moves(view, steps) {
  return controls(
    slider(view, {
      key: "t",
      label: "steps of noise, left",
      min: 0,
      max: steps,
      whole: true,
      value: (state) => (state.linked ? steps - Math.min(steps, state.step) : state.t),
      changes: (number) => (view.state.linked ? { step: steps - number } : { t: number }),
    }),
    slider(view, {
      key: "chosen",
      label: "point to follow",
      min: 1,
      max: COUNT,
      whole: true,
      value: (state) => chosenOf(state) + 1,
      changes: (number) => ({ chosen: number - 1 }),
    }),
    showRow(view),
  );
}

function showRow(view) {
  const toggle = (key, label) =>
    button(view, {
      label,
      pressed: (state) => state[key],
      onclick: () => view.choose({ [key]: !view.state[key] }),
    });
  const row = buttonRow(
    "show",
    toggle("arrows", "Arrows"),
    toggle("guess", "Guess in one go"),
    toggle("linked", "Left: same noise as right"),
    button(view, {
      label: "Draw other noise",
      onclick: () => view.choose({ seed: view.state.seed + 1 }),
    }),
  );
  row.classList.add("nn-long");
  return row;
}

/** Have a click on the plane choose the nearest point. */
function follow(view, panel, shown) {
  panel.svg.addEventListener("click", (event) => {
    const [left, top] = panel.pointAt(event);
    const points = shown();
    let [best, least] = [0, Infinity];
    for (let k = 0; k < COUNT; k += 1) {
      const way = Math.hypot(panel.x(points[2 * k]) - left, panel.y(points[2 * k + 1]) - top);
      if (way < least) [best, least] = [k, way];
    }
    view.choose({ chosen: best });
  });
}
