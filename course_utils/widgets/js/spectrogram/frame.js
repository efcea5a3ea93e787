/** What the panels share: width and margins, so that times stand under each other. */

import { short } from "../core/numbers.js";

export const FRAME = { width: 400, margin: { left: 50, right: 12 } };

/** Write a time on an axis. */
export const seconds = (time) => short(time, 3);
