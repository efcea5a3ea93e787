/** What the picture shows, in sentences. */

import { fixed } from "../core/numbers.js";
import { percentInWords } from "../shared/percent.js";

/** Return the sentence for what index.js makes of a state. */
export function sentence(numbers, classes) {
  return `${answerPart(numbers, classes)} ${numberPart(numbers)}`;
}

function answerPart({ now, before, label, isMoved }, classes) {
  const says = ({ answer, probabilities }) =>
    `${classes[answer]}, with ${percentInWords(probabilities[answer])}`;
  const first = `The network says ${says(now)}`;
  if (label === null) return `${first}; your own picture has no label.`;
  const verdict = now.answer === label ? "and the label is" : "but the label is";
  const told = `${first}, ${verdict} ${classes[label]}.`;
  return isMoved ? `${told} As the image was, it said ${says(before)}.` : told;
}

function numberPart({ stage, channel, place, value, largest, isStrongest, seen }) {
  const name = `Channel ${channel} of ${stage.name} (${stage.side} × ${stage.side} numbers)`;
  if (stage.rectified && largest <= 0) {
    return `${name} is 0 everywhere: it does not react to this image.`;
  }
  const which = isStrongest ? "its largest number" : "the number";
  const [row, column] = place;
  const size = `${stage.window} × ${stage.window} pixels`;
  return (
    `${name}: ${which}, ${fixed(value)} in row ${row}, column ${column}, sees ${size}` +
    `${spanText(stage, seen)}.`
  );
}

function spanText({ window }, { rows, columns }) {
  const isCut = [rows, columns].some(([first, last]) => last - first + 1 < window);
  const span = `rows ${rows.join(" to ")} and columns ${columns.join(" to ")}`;
  return isCut ? `, of which ${span} are on the image` : `, ${span}`;
}

/** Return the name of what goes into a convolution: the stage before it, or the image. */
export function sourceOf({ stages }, layer) {
  return stages.filter(({ end }) => end <= layer).at(-1)?.name ?? "the image";
}

/** Say how the number that is looked at arose. */
export function sumText({ stages }, layers, { stage, origin }) {
  const { layer, place, slices, bias, sum, value } = origin;
  const own = stages.find(({ end }) => end > layer);
  const [row, column] = place;
  const only = `The weighted sum ${fixed(slices[0])}`;
  const made = `${slices.length > 1 ? `The ${slices.length} weighted sums` : only} and the bias ${fixed(bias)} add up to ${fixed(sum)}`;
  const steps = layers.slice(layer + 1, stage.end).map(({ kind }) => kind);
  const pooled = steps.includes("pooling")
    ? `, in row ${row}, column ${column} of ${own.name}: pooling keeps it, as the largest of its window`
    : "";
  const rectified = steps.includes("relu") ? `; after ReLU it is ${fixed(value)}` : "";
  return `${made}${pooled}${rectified}.`;
}
