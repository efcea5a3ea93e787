/** Recorded trainings in words. */

import { fixed, short } from "../core/numbers.js";

/** Write the strength of a remedy; 0 is none. */
export function strengthText(strength) {
  return strength ? short(strength, 6) : "off";
}

/** Write a value of a measure. */
export function valueText(measure, value) {
  return measure === "accuracy" ? `${fixed(100 * value, 1)}\u00a0%` : fixed(value);
}

/** Write a value on an axis; of the accuracy in per cent, followed by a sign. */
export function tickText(measure, value, sign = "") {
  if (measure === "loss") return short(value, 3);
  return `${short(100 * value, 1)}${sign}`;
}

/** Write a gap of a measure. */
export function gapText(measure, value) {
  return measure === "accuracy" ? `${fixed(100 * value, 1)} points` : fixed(value);
}

/**
 * Say what the strength that is looked at has at the end, and what changed against none.
 *
 * @param {{name: string, strengths: number[]}} remedy
 * @param {number} position Of the strength.
 * @param {{accuracy: object[], loss: object[]}} found Ends by strength.
 * @param {number} seeds
 */
export function sentence(remedy, position, { accuracy, loss }, seeds) {
  const [now, off] = [accuracy[position], accuracy[0]];
  const name = position
    ? `${remedy.name} ${strengthText(remedy.strengths[position])}`
    : "No remedy";
  const means = seeds > 1 ? `, means of ${seeds} seeds` : "";
  const { mean } = now.validation;
  const range = seeds > 1 ? ` (${span(now.validation)})` : "";
  return [
    `${name}${means}: training accuracy ${valueText("accuracy", now.train.mean)}, validation`,
    `accuracy ${valueText("accuracy", mean)}${range}, a gap of`,
    `${gapText("accuracy", now.gap.mean)}; validation loss`,
    `${valueText("loss", loss[position].validation.mean)}.`,
    ...(position ? [changed(now, off)] : []),
  ].join(" ");
}

/** Say how the gap came about. */
function changed(now, off) {
  const points = (key) => Number((100 * (now[key].mean - off[key].mean)).toFixed(1)) + 0;
  const [train, validation, gap] = ["train", "validation", "gap"].map(points);
  const verdict = gap < 0 ? "smaller" : gap > 0 ? "larger" : "as large";
  const by = gap ? `${fixed(Math.abs(gap), 1)} points ` : "";
  return (
    `The gap is ${by}${verdict}${gap ? " than" : " as"} without a remedy, because the training ` +
    `accuracy ${moved(train)} and the validation accuracy ${moved(validation)}.`
  );
}

function moved(points) {
  if (!points) return "stayed";
  return `${points > 0 ? "rose" : "fell"} by ${fixed(Math.abs(points), 1)}`;
}

function span({ low, high }) {
  return `${fixed(100 * low, 1)} to ${valueText("accuracy", high)}`;
}
