/** How numbers are written and read. */

const GROUPED = /^[+-]?[1-9]\d{0,2}([,\s]\d{3})+(\.\d*)?$/;
const NUMBER = /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i;

/** Write a number with at most so many decimals, a true minus, and no minus before zero. */
export function short(value, decimals = 2) {
  return withMinus(String(Number(value.toFixed(decimals)) + 0));
}

/** Write a number with exactly so many decimals and a true minus. */
export function fixed(value, decimals = 2) {
  return withMinus((Number(value.toFixed(decimals)) + 0).toFixed(decimals));
}

/** Write a number of any size with so many significant digits: "0.013", "2.4e−12", "1,300". */
export function digits(value, count = 2) {
  const size = Math.abs(value);
  if (value === 0) return "0";
  if (size < 1e-4 || size >= 1e6) return withMinus(value.toExponential(count - 1));
  const rounded = Number(value.toPrecision(count));
  return withMinus(size >= 1000 ? grouped(rounded) : String(rounded));
}

/** Write a number that the learner chose: with two decimals, or more if it has them. */
export function given(value) {
  const plain = String(value);
  const two = value.toFixed(2);
  return withMinus(plain.length > two.length ? plain : two);
}

/** Write a whole number with its thousands set apart: "12,345". */
export function grouped(value) {
  return withMinus(value.toLocaleString("en-GB"));
}

/** Write a number with its sign: "+ 0.5" or "− 0.5", as in a sum. */
export function added(value, decimals = 2) {
  const text = short(value, decimals);
  return text.startsWith("−") ? `− ${text.slice(1)}` : `+ ${text}`;
}

/**
 * Return the number that a text stands for, null if for none.
 *
 * Thousands may be set apart ("12,345", "12 345"); "0,5", where the comma may be a decimal one, is
 * no number.
 */
export function readNumber(text) {
  let plain = text.trim().replace("−", "-");
  if (GROUPED.test(plain)) plain = plain.replace(/[,\s]/g, "");
  return NUMBER.test(plain) ? Number(plain) + 0 : null; // no −0
}

function withMinus(text) {
  return text.replaceAll("-", "−");
}
