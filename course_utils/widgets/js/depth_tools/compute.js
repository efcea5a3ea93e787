/** What was recorded of the gradient in networks of several kinds and depths. */

/**
 * Return what was recorded of each kind that is shown, null for the others, in the order of kinds.
 *
 * @param {{kinds: string[], depths: number[], recordings: {kind: string, init: string,
 *     depth: number, low: number[], mean: number[], high: number[], loss: number, lr: number}[]}} settings Powers of ten by
 *     layer: smallest, mean and largest over the seeds.
 * @param {{shown: string[], init: string, depth: number}} state
 * @returns {(?{kind: string, sizes: number[], low: number[], high: number[], losses: number[],
 *     lrs: number[], ratio: number, factor: number})[]} Sizes by layer; loss after training and its
 *     learning rate by depth; how many times the last layer's size the first one's is, and what
 *     makes that of it layer by layer.
 */
export function compute({ kinds, depths, recordings }, { shown, init, depth }) {
  return kinds.map((kind) => {
    if (!shown.includes(kind)) return null;
    const ofDepth = (layers) =>
      recordings.find((each) => each.kind === kind && each.init === init && each.depth === layers);
    const { low, mean, high } = ofDepth(depth);
    const ratio = 10 ** (mean[0] - mean.at(-1));
    return {
      kind,
      sizes: mean.map(powered),
      low: low.map(powered),
      high: high.map(powered),
      losses: depths.map((layers) => ofDepth(layers).loss),
      lrs: depths.map((layers) => ofDepth(layers).lr),
      ratio,
      factor: ratio ** (1 / (depth - 1)),
    };
  });
}

/** Return the kinds that are shown after one was switched; the last one stays. */
export function switched(shown, kind) {
  if (!shown.includes(kind)) return [...shown, kind];
  return shown.length > 1 ? shown.filter((each) => each !== kind) : shown;
}

const powered = (power) => 10 ** power;
