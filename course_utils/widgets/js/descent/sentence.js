/** What the picture shows, in words. */

import { digits, fixed, given } from "../core/numbers.js";
import { ALL, MOMENTUM, SURFACES, compute, isOutside, lastStep } from "./compute.js";

const TINY = 1e-12; // smaller ones are told as such
const SAME_LINE = ",\u00a0"; // between coordinates

/** Say where the runs are at the state's step, and which left the map or diverged. */
export function describe(state, runs = compute(state)) {
  return runs.length === 1 ? aboutOne(state, runs[0]) : aboutRace(state, runs);
}

/** Write a vector, with two significant digits each. */
export function vector(parts) {
  const written = parts.map((part) => (isTiny(part) ? "≈ 0" : digits(part)));
  return `(${written.join(SAME_LINE)})`;
}

/** Write a place on the map. */
export function place([x, y]) {
  return `(${[x, y].map((part) => fixed(part)).join(SAME_LINE)})`;
}

function aboutOne(state, run) {
  const { optimizer, path, gradients, distances } = run;
  const k = Math.min(state.step, lastStep(run));
  if (k === 0) {
    const where = `Start at ${startOf(state)}, ${away(distances[0])} from ${minimumOf(state)}`;
    const how = `${optimizer}, ${settings(state, optimizer)}`;
    return `${where}; the gradient there is ${vector(gradients[0])}. Play sends off ${how}.`;
  }
  const title = `${optimizer}, ${settings(state, optimizer)}:`;
  if (run.diverged && k === lastStep(run)) {
    const left = `It leaves the picture at step ${run.leftAt}`;
    return `${title} it diverges. ${left}, and at step ${k} it is more than a million away.`;
  }
  const far = `${away(distances[k])} from ${minimumOf(state)}`;
  if (isOutside(path[k])) {
    const still = run.leftAt < k ? ` and is outside at step ${k}` : "";
    return `${title} it leaves the picture at step ${run.leftAt ?? 0}${still}, ${far}.`;
  }
  const slope = `the gradient there is ${vector(gradients[k])}`;
  const now = `after ${steps(k)} it is at ${place(path[k])}, ${far}; ${slope}.`;
  return [title, now, ...notes([run], k, () => "It")].join(" ");
}

function aboutRace(state, runs) {
  const names = runs.map(({ optimizer }) => optimizer);
  const rate = settings(state, names.includes(MOMENTUM) ? MOMENTUM : "");
  if (state.step === 0) {
    const who = names.length === 4 ? capital(ALL) : joined(names);
    const far = away(runs[0].distances[0]);
    const where = `start at ${startOf(state)}, ${far} from ${minimumOf(state)}`;
    return `${who} ${where}. Play sends them off with ${rate}.`;
  }
  const k = Math.min(state.step, Math.max(...runs.map(lastStep)));
  const order = orderOf(runs, k, isOneMinimum(state) ? "the" : "a");
  const told = order ? `${capital(rate)}, after ${steps(k)}: ${order}.` : `${capital(rate)}.`;
  return [told, ...notes(runs, k, ({ optimizer }) => optimizer)].join(" ");
}

/** Say who is nearest to a minimum, and who follows; those that diverged are left out. */
function orderOf(runs, k, article) {
  const still = runs.filter((run) => k < lastStep(run) || !run.diverged);
  if (!still.length) return "";
  const byDistance = still.sort((a, b) => a.distances[k] - b.distances[k]);
  const groups = []; // those that are equally far, as far as is said
  for (const { optimizer, distances } of byDistance) {
    const far = away(distances[k]);
    if (groups.at(-1)?.far === far) groups.at(-1).names.push(optimizer);
    else groups.push({ far, names: [optimizer] });
  }
  const [{ far, names }, ...others] = groups;
  const verb = names.length > 1 ? "are" : "is";
  const first = `nearest to ${article} minimum ${verb} ${joined(names)}, ${far} away`;
  const rest = others.map((group) => `${joined(group.names)} (${group.far})`);
  return rest.length ? `${first}; then ${rest.join(", ")}` : first;
}

/** Say of each run that left the map whether it came back, is outside or diverged. */
function notes(runs, k, name) {
  return runs
    .filter(({ leftAt }) => leftAt !== null && leftAt <= k)
    .map((run) => {
      const left = `${name(run)} left the picture at step ${run.leftAt}`;
      if (run.diverged && k >= lastStep(run)) {
        return `${left} and diverged by step ${lastStep(run)}.`;
      }
      return isOutside(run.path[k]) ? `${left} and is outside.` : `${left} and came back.`;
    });
}

function settings({ lr, momentum }, optimizer) {
  const rate = `learning rate ${given(lr)}`;
  return optimizer === MOMENTUM ? `${rate}, momentum ${given(momentum)}` : rate;
}

const startOf = ({ x, y }) => `(${[x, y].map(given).join(SAME_LINE)})`;

const isOneMinimum = ({ surface }) => SURFACES[surface].minima.length === 1;

const minimumOf = (state) => (isOneMinimum(state) ? "the minimum" : "the nearest minimum");

const isTiny = (number) => number !== 0 && Math.abs(number) < TINY;

const away = (distance) => (isTiny(distance) ? `less than ${digits(TINY, 1)}` : digits(distance));

const steps = (count) => (count === 1 ? "1 step" : `${count} steps`);

const capital = (text) => text[0].toUpperCase() + text.slice(1);

function joined(names) {
  return names.length === 1 ? names[0] : `${names.slice(0, -1).join(", ")} and ${names.at(-1)}`;
}
