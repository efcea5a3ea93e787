/** The two places of a schedule that are dragged: where they are, and what they change. */

import { limited } from "./limits.js";

const RISING = 0.3; // share of a cycle, OneCycleLR's default

/**
 * Return how many epochs some calls of step() take.
 *
 * @param {Schedule} schedule
 * @param {number} calls
 * @param {number} batches In an epoch.
 */
export function epochsOf({ per }, calls, batches) {
  return per === "batch" ? calls / batches : calls;
}

const callsOf = ({ per }, epochs, batches) =>
  Math.round(per === "batch" ? epochs * batches : epochs);

/** Return the place [epochs, rate] of the highest rate. */
export function topOf(schedule, batches) {
  const { kind, lr, warmup, total } = schedule;
  const calls = { "warm-up + cosine": warmup, "one-cycle": Math.max(0, RISING * total - 1) };
  return [epochsOf(schedule, calls[kind] ?? 0, batches), lr];
}

/**
 * Return what the top of a schedule changes when it is dragged.
 *
 * @param {Schedule} schedule
 * @param {number[]} place [epochs, rate].
 * @param {number} batches
 * @param {number} end Of the picture, in epochs; a warm-up that ends beyond it stays as it is.
 */
export function movedTop(schedule, [epochs, rate], batches, end) {
  const changes = { lr: Number(limited("lr", rate).toPrecision(3)) };
  const isSeen = topOf(schedule, batches)[0] <= end;
  if (schedule.kind === "warm-up + cosine" && isSeen) {
    changes.warmup = limited("warmup", callsOf(schedule, epochs, batches));
  }
  return changes;
}

/** Return the place [epochs, rate] that shapes a schedule; null where there is none. */
export function shapeOf(schedule, batches, end) {
  const { kind, lr, gamma, stepSize, total } = schedule;
  if (kind === "constant") return null;
  if (kind === "step") return [epochsOf(schedule, stepSize, batches), lr * gamma];
  if (kind === "exponential") {
    return [end / 2, lr * gamma ** callsOf(schedule, end / 2, batches)];
  }
  return [epochsOf(schedule, total, batches), 0];
}

/** Return what that place changes when it is dragged; as `movedTop`. */
export function movedShape(schedule, [epochs, rate], batches, end) {
  const { kind, lr } = schedule;
  const calls = callsOf(schedule, epochs, batches);
  if (kind === "exponential") {
    const halfway = Math.max(1, callsOf(schedule, end / 2, batches));
    return { gamma: Number(limited("gamma", (rate / lr) ** (1 / halfway)).toFixed(4)) };
  }
  const isSeen = shapeOf(schedule, batches, end)[0] <= end;
  if (kind === "step") {
    const gamma = Number(limited("gamma", rate / lr).toFixed(2));
    return isSeen ? { gamma, stepSize: limited("stepSize", calls) } : { gamma };
  }
  return isSeen || epochs < end ? { total: limited("total", calls) } : {};
}
