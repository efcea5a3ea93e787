/** Numbers that Python sends one after the other, low byte first. */

import { fromHalf } from "../half.js";

/** Return functions that read the next so many numbers of 16 or 32 bits. */
export function reader(data) {
  let at = 0;
  const half = () => fromHalf(data.getUint16((at += 2) - 2, true));
  const single = () => data.getFloat32((at += 4) - 4, true);
  return {
    halves: (length) => Float32Array.from({ length }, half),
    singles: (length) => Float32Array.from({ length }, single),
  };
}

/** Return bytes as a view, wherever they begin. */
export function viewOf(bytes) {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
