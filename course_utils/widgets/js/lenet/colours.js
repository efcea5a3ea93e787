/** Colours of the numbers of a layer, on one scale for all of its channels and for every image. */

import { colourTable } from "../core/heat.js";

const NEUTRAL = 0.16; // share of ink in the grey of a 0 that ReLU has left
const SOFTENED = 0.7; // a power below 1 lets small numbers be seen beside large ones

/**
 * Return how the numbers of a layer are coloured: violet below 0 and orange above, or, where ReLU
 * came after the last convolution, from grey for 0 to orange.
 *
 * @param {boolean} rectified
 * @param {number} reach Where the colours end.
 * @param {Palette} palette
 * @returns {{low: number, high: number, colour: function(number): number[]}}
 */
export function layerScale(rectified, reach, palette) {
  const low = rectified ? 0 : -reach;
  const soft = (value) => Math.sign(value) * Math.min(1, Math.abs(value) / reach) ** SOFTENED;
  const grey = palette.shade(NEUTRAL);
  const silentToHigh = (value) =>
    grey.map((part, k) => part + soft(value) * (palette.high[k] - part));
  const colour = rectified ? silentToHigh : (value) => palette.signed(soft(value));
  return { low, high: reach, colour: colourTable(colour, low, reach) };
}

/** Return a function that makes something of the palette, once for each palette. */
export function oncePerPalette(make) {
  let [known, made] = [null, null];
  return (palette) => {
    if (palette !== known) [known, made] = [palette, make(palette)];
    return made;
  };
}
