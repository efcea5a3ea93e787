/** What the picture shows, in words. */

import { grouped, short } from "../core/numbers.js";

/** Return the sentences for a state and what `compute` gave for it. */
export function sentence({ chosen, curve }, now, { names }, { answers, labels, totals }) {
  const guessing = Math.max(...totals) / answers.length;
  const tests = `${grouped(answers.length)} test pictures`;
  if (!now) {
    return (
      `No picture has a label yet, so there is no head. Guessing the same class always is right ` +
      `for ${percent(guessing)} of the ${tests}.`
    );
  }
  const labelled =
    chosen.length === 1 ? "1 labelled picture" : `${chosen.length} labelled pictures`;
  const counts = names
    .map((name, k) => [name, chosen.filter((number) => labels[number] === k).length])
    .map(([name, count]) => `${count} ${name}`);
  const missing = names.filter((_, k) => !chosen.some((number) => labels[number] === k));
  const without = missing.length ? ` The head has seen no picture of ${missing.join(", ")}.` : "";
  const parts = names.length > 3 ? "" : ` (${counts.join(", ")})`;
  return (
    `${labelled}${parts}: ${percent(now.share)} of the ${tests} are right` +
    `${changed(curve)}; guessing gives ${percent(guessing)}.${without}`
  );
}

function changed(curve) {
  if (curve.length < 2) return "";
  const points = 100 * (curve.at(-1)[1] - curve.at(-2)[1]);
  if (Math.abs(points) < 0.05) return ", as many as before";
  return `, ${short(Math.abs(points), 1)} points ${points > 0 ? "more" : "less"} than before`;
}

const percent = (share) => `${short(100 * share, 1)}\u00a0%`;
