/** How shares and settings are written. */

import { short } from "../core/numbers.js";
import { percent } from "../shared/percent.js";

/** Write a probability in a drawing: "41 %", "< 1 %", and "0 %" only where it is 0. */
export function share(probability) {
  if (probability === 0) return "0\u00a0%";
  return probability === 1 ? "100\u00a0%" : percent(probability);
}

/** Write by which model and settings something was drawn. */
export function settingsText({ model, temperature, k }, { models, letters }) {
  if (!models[model]) return "by you";
  const top = k < letters.length ? `, top ${k}` : "";
  return `${models[model].name}, temperature ${short(temperature)}${top}`;
}
