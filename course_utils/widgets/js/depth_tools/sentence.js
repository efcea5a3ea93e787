/** What the picture shows, in words. */

import { digits, fixed } from "../core/numbers.js";

const VANISHED = 1e-3; // times what the last layer gets
const EXPLODED = 1e3;
const HUGE = 10;

/** Return the sentences for a state and what is shown of it. */
export function sentence({ depth, init, layer }, { depths, steps }, shown) {
  const weights = init === "He" ? "He initialisation" : "PyTorch's own initial weights";
  const k = depths.indexOf(depth);
  const start = `${depth} layers, ${weights}.`;
  const first = shown.length === 1 ? ` Loss after ${steps} steps` : " Loss";
  const each = shown.map((network) => {
    const reached = network.losses[k];
    const end = reached === null ? "diverges with every learning rate" : fixed(reached);
    const loss = `${first} ${end}.`;
    return (shown.length === 1 ? alone(network, layer) : brief(network)) + loss;
  });
  return [start, ...each].join(" ");
}

function alone({ kind, sizes, ratio, factor }, layer) {
  const isBetween = layer > 1 && layer < sizes.length;
  const here = isBetween ? `, that of layer ${layer} is ${digits(sizes[layer - 1])}` : "";
  return (
    `${capital(kind)}: the gradient of the first layer is ${digits(sizes[0])}${here}, that of the ` +
    `last ${digits(sizes.at(-1))}. On the way back each layer multiplies it by about ` +
    `${fixed(factor)}, all together by ${written(ratio)}${verdict(ratio, sizes)}.`
  );
}

function brief({ kind, sizes, ratio, factor }) {
  const way = `×\u00a0${fixed(factor)} a layer on the way back`;
  return `${capital(kind)}: first layer ${digits(sizes[0])}, ${way}${verdict(ratio, sizes)}.`;
}

function verdict(ratio, sizes) {
  if (ratio < VANISHED) return ": it vanishes";
  if (ratio > EXPLODED) return ": it explodes";
  return Math.min(...sizes) > HUGE ? ", but huge in every layer" : "";
}

const capital = (text) => text[0].toUpperCase() + text.slice(1);

const written = (ratio) => (ratio >= 0.01 && ratio < 100 ? fixed(ratio) : digits(ratio));
