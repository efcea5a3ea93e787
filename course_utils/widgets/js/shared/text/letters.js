/** Letters and their tokens, and how they are written. */

const VISIBLE = { " ": "␣", "\n": "¶" };
const MANY = 40; // letters that nobody wants to read in a note

/** Write a text so that spaces and ends of lines can be seen. */
export function visible(text) {
  return text.replace(/[ \n]/g, (letter) => VISIBLE[letter]);
}

/** Write a text as it runs, with what would not be seen at its end. */
export function running(text) {
  return text.replaceAll("\n", "¶\n").replace(/ +$/, visible);
}

/** Write a letter in a sentence. */
export function spelled(letter) {
  return { " ": "a space", "\n": "an end of line" }[letter] ?? quoted(letter);
}

/** Write a text in quotes, as in a sentence. */
export function quoted(text) {
  return `‘${text.replaceAll("\n", "¶")}’`;
}

/** Return the tokens of a text: the places of its letters. */
export function tokensOf(text, letters) {
  return Array.from(text, (letter) => letters.indexOf(letter));
}

/**
 * Return what of a typed text can be used, and a note on what cannot. A capital letter that is not
 * known is taken for its small one.
 *
 * @param {string} typed Ends of lines as "¶".
 * @param {object} rules
 * @param {string} rules.letters That are known.
 * @param {string} [rules.end] The letter that cannot be typed, because it ends a text; "" if none.
 * @param {number} [rules.most] Letters.
 * @param {string} [rules.instead] Used for an empty text; "" may be empty.
 */
export function admitted(typed, { letters, end = "", most = Infinity, instead = "" }) {
  const lines = letters.includes("¶") ? typed : typed.replaceAll("¶", "\n");
  const all = Array.from(lines, (letter) => knownOrSmall(letter, letters));
  const isKnown = (letter) => letters.includes(letter) && letter !== end;
  const text = all.filter(isKnown).join("");
  const unknown = all.find((letter) => !isKnown(letter));
  if (unknown !== undefined)
    return { text: text.slice(0, most) || instead, note: refusal(unknown) };
  if (text.length > most) {
    const note = `${text.length} letters are too many: the first ${most} are used.`;
    return { text: text.slice(0, most), note };
  }
  return text || !instead
    ? { text, note: "" }
    : { text: instead, note: `Without a text ${quoted(instead)} is used.` };

  function refusal(letter) {
    const name = `“${visible(letter)}”`;
    if (letter === end) return `${name} would end the text, so it is left out.`;
    const known = letters.length > MANY ? "" : ` ${visible(letters)}`;
    return `${name} is none of the ${letters.length} letters${known}, so it is left out.`;
  }
}

function knownOrSmall(letter, letters) {
  const small = letter.toLowerCase();
  return !letters.includes(letter) && letters.includes(small) ? small : letter;
}
