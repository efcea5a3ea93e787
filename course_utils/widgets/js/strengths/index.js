/** Chapter 07: recorded trainings under several remedies, each at several strengths. */

import { panels } from "../core/chart.js";
import { button, buttonRow, choice, controls, onDraw } from "../core/controls.js";
import { html } from "../core/dom.js";
import { instrument } from "../core/instrument.js";
import { MEASURES, compute, course, decode } from "./compute.js";
import { coursePanel } from "./course_panel.js";
import { facet } from "./facet.js";
import { legend, remedyButtons } from "./legend.js";
import css from "./strengths.css";
import { together } from "./together.js";
import { sentence, strengthText } from "./words.js";

export default instrument({
  name: "recorded trainings by remedy and strength",
  initial: { measure: "accuracy", remedy: 0, at: [], seen: [], shown: null },

  build(view) {
    const { settings, data } = view;
    const remedies = decode(settings, data);
    const found = compute(remedies);
    view.state = complete(view.state, remedies);
    const { atEnds, throughout } = domains(remedies, found);
    const choose = (r, position) => chosen(view.state, r, position);
    view.parts.push((state) => facets.forEach(({ prepare }) => prepare(state)));
    const facets = remedies.map((remedy, r) =>
      facet(
        view,
        r,
        remedy,
        atEnds,
        () => found[view.state.measure][r],
        (position) => choose(r, position),
      ),
    );
    const training = coursePanel(view, remedies, settings, throughout);
    const all = together(view, remedies, found);

    view.root.append(
      html("style", {}, css),
      panels(...facets.map(({ panel }) => panel)),
      legend(settings.seeds),
      panels(training.panel, all.panel),
      controls(
        choice(view, { key: "measure", label: "measure", options: MEASURES }),
        showAll(view, remedies),
        remedyButtons(view, remedies),
        ...remedies.map((remedy, r) => strengthChoice(view, remedy, r, choose)),
      ),
    );
    return (state) => {
      for (const { draw } of [...facets, training, all]) draw(state);
      const remedy = remedies[state.remedy];
      const [accuracy, loss] = ["accuracy", "loss"].map((key) => found[key][state.remedy]);
      return sentence(remedy, state.at[state.remedy], { accuracy, loss }, settings.seeds);
    };
  },
});

/** Return a state in which each remedy has a strength; at first none is looked at. */
function complete(state, remedies) {
  const zeros = remedies.map(() => 0);
  return {
    ...state,
    at: state.at.length ? state.at : zeros,
    seen: state.seen.length ? state.seen : zeros,
    shown: state.shown ?? remedies.map(({ name }) => name),
  };
}

/** Return what changes where a strength of remedy r is looked at. */
function chosen({ at, seen }, r, position) {
  const put = (list, value) => list.map((each, k) => (k === r ? value : each));
  return { remedy: r, at: put(at, position), seen: put(seen, Math.max(seen[r], position)) };
}

/** Return functions that give the range of the values of a measure, with some room around it. */
function domains(remedies, found) {
  const courses = (measure) =>
    remedies.flatMap(({ runs }) => runs.flatMap((each) => course(each, measure)));
  return {
    atEnds: byMeasure((measure) => found[measure].flat()),
    throughout: byMeasure(courses),
  };
}

function byMeasure(numbersOf) {
  const ranges = MEASURES.map((measure) => {
    const each = numbersOf(measure).flatMap(({ train, validation }) => [train, validation]);
    const low = Math.min(...each.map((one) => one.low));
    const high = Math.max(...each.map((one) => one.high));
    return [measure, measure === "loss" ? [0, 1.05 * high] : [low - 0.02, 1.015]];
  });
  return (measure) => Object.fromEntries(ranges)[measure];
}

function strengthChoice(view, { name, strengths }, r, choose) {
  const row = choice(view, {
    label: name,
    options: strengths.map((strength, k) => ({ value: k, label: strengthText(strength) })),
    value: ({ at }) => at[r],
    changes: (position) => choose(r, position),
  });
  onDraw(view, ({ shown }) => (row.hidden = !shown.includes(name)));
  return row;
}

function showAll(view, remedies) {
  const ends = remedies.map(({ strengths }) => strengths.length - 1);
  return buttonRow(
    "strengths",
    button(view, {
      label: "Show all",
      onclick: () => view.choose({ seen: ends }),
      enabled: ({ seen }) => ends.some((end, r) => seen[r] < end),
    }),
    button(view, {
      label: "Hide again",
      onclick: () => view.choose({ seen: ends.map(() => 0), at: ends.map(() => 0) }),
      enabled: ({ seen }) => seen.some(Boolean),
    }),
  );
}
