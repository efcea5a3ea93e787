/** Chapters 12 and 13: models of the next letter, asked and drawn from. */

import { button, buttonRow, choice, controls, slider } from "../core/controls.js";
import { html } from "../core/dom.js";
import { instrument } from "../core/instrument.js";
import { textField } from "../shared/text/field.js";
import { admitted } from "../shared/text/letters.js";
import { readModels } from "../shared/text/models.js";
import { reader, viewOf } from "../shared/text/reader.js";
import textCss from "../shared/text/text.css";
import { asked } from "./asked.js";
import { madeList } from "./made.js";
import { LEARNER, MOST, runOf } from "./run.js";
import css from "./sampler.css";
import { sentence } from "./sentence.js";
import { letterSteps, stepControls } from "./steps.js";
import { strips } from "./strips.js";
import { bars, textLine } from "./views.js";

const NONE = -1;
const LONGEST = 40; // letters of a beginning

export default instrument({
  name: "models of the next letter",
  initial: {
    prompt: "",
    model: 0,
    beside: 1,
    temperature: 1,
    k: 1000, // all of them
    order: "alphabet",
    seed: 1,
    step: 0,
    past: [],
  },

  build(view) {
    const { settings, data } = view;
    const count = settings.letters.length;
    const models = readModels(reader(viewOf(data)), settings.models, count);
    const run = runOf(models, settings);
    const ask = asked(models, settings);
    let now = null;
    view.parts.push((state) => {
      const found = run(state);
      now = { ...found, ...ask(state, found) };
    });
    /** Change settings: what was drawn under the present ones stays as it is. */
    const set = (changes) => ({ ...changes, past: run(view.state).segments });
    const steps = letterSteps(view, run);
    const put = (letter) => {
      const { step, prompt } = view.state;
      if (step >= MOST) return;
      const by = { prompt, model: LEARNER, temperature: 1, k: count, letters: letter };
      view.choose({ step: step + 1, past: [...run(view.state).segments, by] });
    };

    view.root.append(
      html("style", {}, `${textCss}\n${css}`),
      beginning(view, set),
      textLine(view, () => now),
      bars(view, () => now, put),
      strips(view, () => now),
      drawButtons(view, steps, () => now, set),
      stepControls(view, steps),
      options(view, models, set),
      madeList(view, () => now),
    );
    return (state) => sentence(state, now, settings);
  },
});

function beginning(view, set) {
  const { letters, end, fixed } = view.settings;
  const { prompt } = view.state;
  return controls(
    textField(view, {
      label: "beginning",
      value: (state) => state.prompt,
      admit: (typed) =>
        admitted(typed, {
          letters,
          end,
          most: Math.max(LONGEST, prompt.length),
          instead: fixed ? "" : prompt || letters[0],
        }),
      changes: (text) => set({ prompt: text }),
    }),
  );
}

function drawButtons(view, steps, now, set) {
  const hasRoom = ({ step }) => step < MOST;
  const one = button(view, {
    label: "Draw one letter",
    onclick: () => steps.choose(view.state.step + 1),
    enabled: hasRoom,
  });
  const whole = button(view, {
    label: "Draw to the end",
    onclick: () => {
      const before = now().names.length;
      steps.choose(MOST, ({ names }) => names.length > before);
    },
    enabled: hasRoom,
  });
  const other = button(view, {
    label: "Other random numbers",
    onclick: () => view.choose(set({ seed: view.state.seed + 1 })),
  });
  const row = buttonRow("draw", one, ...(view.settings.end ? [whole] : []), other);
  row.classList.add("nn-long");
  return controls(row);
}

function options(view, models, set) {
  const count = view.settings.letters.length;
  const names = models.map(({ name }, value) => ({ value, label: name }));
  const rows = [
    slider(view, {
      key: "temperature",
      label: "temperature",
      min: 0.1,
      max: 3,
      step: 0.05,
      changes: (temperature) => set({ temperature }),
    }),
    slider(view, {
      key: "k",
      label: "top k",
      min: 1,
      max: count,
      whole: true,
      value: ({ k }) => Math.min(k, count),
      changes: (k) => set({ k }),
    }),
    choice(view, {
      key: "order",
      label: "bars by",
      options: ["alphabet", "probability"],
    }),
  ];
  if (models.length > 1) {
    rows.unshift(
      choice(view, {
        key: "model",
        label: "model",
        options: names,
        changes: (model, { model: old, beside }) =>
          set({ model, beside: beside === model ? old : beside }),
      }),
      choice(view, {
        key: "beside",
        label: "compare with",
        options: [{ value: NONE, label: "none" }, ...names],
        changes: (beside, { model, beside: old }) =>
          beside === model ? set({ beside, model: otherThan(model, old) }) : { beside },
      }),
    );
  }
  return controls(...rows);

  function otherThan(model, old) {
    return old === NONE ? (model + 1) % models.length : old;
  }
}
