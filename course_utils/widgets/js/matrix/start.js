/** The numbers at the beginning, for the largest sizes; see compute.js. */

/**
 * Return them. None is 0, so that a change of any number is seen in Z; where W is square, a
 * forgotten transpose changes every number of Z.
 */
export function startNumbers() {
  return {
    a: [2, -1, 3, 1, 3, -1, 1, 2, -2, 1, 1, 3, -1, 2, 2, -3, 2, 1, 1, -2, 4, -1, 3, 2, 1],
    w: [1, 3, 2, 1, -1, -1, -2, 1, 3, 2, -2, -2, -1, 3, 1, -1, 1, 2, 2, 3],
    b: [1, -2, 2, 3],
  };
}
