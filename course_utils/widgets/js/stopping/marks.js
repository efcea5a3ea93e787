/** Outlines of the marks, around (0, 0). */

export const BEST = "M-6 -6h12v12h-12z";
export const LOWEST = "M0 -11L11 0L0 11L-11 0z";
export const UP_DOWN = "M0 -11L7 -3H3V3H7L0 11L-7 3H-3V-3H-7z";
export const CROSS = "m -4 -4 l 8 8 m 0 -8 l -8 8"; // from where the pen is

/** How far below the top edge a loss that is not a number is shown, in user units. */
export const CROSSES_AT = 8;
