/** What the picture shows, in a sentence or a few. */

import { digits, fixed, given, short } from "../core/numbers.js";
import { ENDS, statistics } from "./compute.js";

/** Return the sentences for a state and what `compute` gave for it. */
export function sentence(state, numbers) {
  return [opening(state, numbers), pull(state, numbers), averages(state, numbers), beyond(numbers)]
    .filter(Boolean)
    .join(" ");
}

function opening({ mode, count, beta, step }, { used, outputs }) {
  const spread = `mean ${fixed(used.mean)} and standard deviation ${fixed(Math.sqrt(used.variance))}`;
  if (mode === "training" && count === 1) {
    return (
      `Training with one point: it is its own mean, and the variance is 0, so its output is β = ` +
      `${given(beta)}, whatever it was. PyTorch refuses such a batch in training (ValueError).`
    );
  }
  const left = statistics(outputs);
  const leaving = `outputs have mean ${fixed(left.mean)} and standard deviation ${fixed(Math.sqrt(left.variance))}`;
  if (mode === "training") return `Training: the batch has ${spread}; the ${leaving}.`;
  const after = step ? `of the batches so far` : `that a new layer begins with`;
  const points = count === 1 ? "the point is" : "the points are";
  const end = count === 1 ? `the output is ${fixed(outputs[0])}` : `the ${leaving}`;
  return `Evaluation: ${points} normalised by the running averages ${after}, ${spread}; ${end}.`;
}

/** Say what a pulled point did to the others. */
function pull({ dragged, count, mode, points }, { earlier, used, outputs }) {
  if (!earlier || count === 1) return "";
  const { point, from } = dragged;
  const changes = outputs.map((y, k) => Math.abs(y - earlier.outputs[k]));
  const others = Math.max(...changes.filter((_, k) => k !== point));
  const way = `Point ${point + 1} went from ${given(from)} to ${given(points[point])}`;
  const rest = count === 2 ? "the other output" : `the ${count - 1} other outputs`;
  if (mode !== "training") {
    return `${way}: ${rest} stayed, because mean and deviation do not come from this batch.`;
  }
  const [mean, deviation] = ["mean", "variance"].map((key) =>
    key === "mean"
      ? used.mean - earlier.used.mean
      : Math.sqrt(used.variance) - Math.sqrt(earlier.used.variance),
  );
  return (
    `${way}: the mean changed by ${short(mean)}, the deviation by ${short(deviation)}, and so ` +
    `${rest} moved, by up to ${short(others)}, though their points stayed.`
  );
}

/** Say what the next batch does to the running averages. */
function averages({ mode, count, momentum }, { batch, running, next }) {
  const { mean, variance } = running.at(-1);
  const now = `running mean ${fixed(mean)} and running variance ${fixed(variance)}`;
  if (mode !== "training") return `A step leaves them as they are: ${now}.`;
  if (count === 1) return "";
  return (
    `A step moves ${now} to ${fixed(next.mean)} and ${fixed(next.variance)}, ` +
    `${digits(100 * momentum, 3)}\u00a0% of the way to this batch's ${fixed(batch.mean)} and ` +
    `${fixed(batch.unbiased)} (a variance that divides by ${count - 1}, not by ${count}).`
  );
}

function beyond({ outputs }) {
  const count = outputs.filter((y) => y < ENDS[0] || y > ENDS[1]).length;
  if (!count) return "";
  return `${count} ${count === 1 ? "output lies" : "outputs lie"} beyond the axis.`;
}
