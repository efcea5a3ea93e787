/** Powers of ten on an axis. */

const SIGNS = "⁻⁰¹²³⁴⁵⁶⁷⁸⁹";

/** Write a power of ten as on an axis: "10⁻⁵", "1". */
export function powerOfTen(number) {
  const power = Math.round(Math.log10(number));
  if (!power) return "1";
  return `10${[...String(power)].map((sign) => SIGNS["-0123456789".indexOf(sign)]).join("")}`;
}
