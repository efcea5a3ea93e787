/** Recorded trainings by remedy, strength and seed: what each has at its end, and on its way. */

/** Entries of a measurement, as Python sends them. */
const ENTRIES = { loss: [0, 2], accuracy: [1, 3] };

/** Measures that can be looked at. */
export const MEASURES = Object.keys(ENTRIES);

/**
 * Return the recordings of each remedy.
 *
 * @param {{remedies: {name: string, strengths: number[]}[], seeds: number, rounds: number}} settings
 * @param {DataView} data float32, low byte first: remedy, strength, seed, round, and loss and
 *     accuracy of the training images, then those of the validation images.
 * @returns {{name: string, strengths: number[], runs: number[][][][]}[]} runs[strength][seed][round]
 *     is such a measurement of four numbers.
 */
export function decode({ remedies, seeds, rounds }, data) {
  let at = 0;
  const list = (length, read) => Array.from({ length }, read);
  const next = () => data.getFloat32(4 * at++, true);
  return remedies.map(({ name, strengths }) => ({
    name,
    strengths,
    runs: strengths.map(() => list(seeds, () => list(rounds, () => list(4, next)))),
  }));
}

/** Return mean, lowest and highest of some numbers. */
export function spread(values) {
  return {
    mean: values.reduce((sum, value) => sum + value, 0) / values.length,
    low: Math.min(...values),
    high: Math.max(...values),
  };
}

/**
 * Return what the seeds of one strength have at the end: training, validation and their gap, which
 * is training - validation for the accuracy and validation - training for the loss.
 */
export function ends(runs, measure) {
  return summary(
    runs.map((rounds) => rounds.at(-1)),
    measure,
  );
}

/** Return the same round by round: lists of `spread`. */
export function course(runs, measure) {
  return runs[0].map((_, round) =>
    summary(
      runs.map((rounds) => rounds[round]),
      measure,
    ),
  );
}

function summary(measured, measure) {
  const [train, validation] = ENTRIES[measure];
  const sign = measure === "accuracy" ? 1 : -1;
  return {
    train: spread(measured.map((numbers) => numbers[train])),
    validation: spread(measured.map((numbers) => numbers[validation])),
    gap: spread(measured.map((numbers) => sign * (numbers[train] - numbers[validation]))),
  };
}

/**
 * Return the ends of all strengths of each remedy, by measure.
 *
 * @returns {Object<string, object[][]>} [measure][remedy][strength], as `ends` gives them.
 */
export function compute(remedies) {
  return Object.fromEntries(
    MEASURES.map((measure) => [
      measure,
      remedies.map(({ runs }) => runs.map((each) => ends(each, measure))),
    ]),
  );
}
