/** Colours of a cell by the sign and the size of its number. */

const STRONGEST = 0.85; // share of the colour that the largest number has
const EQUALLY_CLEAR = 0.179; // luminance on which black and white have the same contrast

/** Return a style: violet below 0, orange above, and a text that can be read on it. */
export function signedStyle(value, reach, palette) {
  const colour = palette.signed(reach ? (STRONGEST * value) / reach : 0).map(Math.round);
  const text = luminance(colour) > EQUALLY_CLEAR ? "#000000" : "#ffffff";
  return `background: rgb(${colour.join(", ")}); color: ${text}`;
}

/** Return the relative luminance of [r, g, b] (Web Content Accessibility Guidelines 2). */
function luminance(colour) {
  const [r, g, b] = colour.map((byte) => {
    const share = byte / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}
