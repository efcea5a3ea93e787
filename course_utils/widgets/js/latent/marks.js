/** Marks of the classes: no two have the same colour and the same shape. */

const COLOURS = ["blue", "orange", "green", "purple", "grey"];

/** Around the place to which the path has moved. */
const SHAPES = [
  "m-3 0a3 3 0 1 0 6 0a3 3 0 1 0-6 0z", // circle
  "m0-3.9l3.6 6.4h-7.2z", // triangle
  "m-2.7-2.7h5.4v5.4h-5.4z", // square
  "m0-4.2l3.2 4.2l-3.2 4.2l-3.2-4.2z", // diamond
  "m-1.2-3.7h2.4v2.5h2.5v2.4h-2.5v2.5h-2.4v-2.5h-2.5v-2.4h2.5z", // cross
  "m0 3.9l3.6-6.4h-7.2z", // triangle upside down
];

/** Return colour and shape of a class. */
export function markOf(label) {
  return {
    fill: `var(--nn-${COLOURS[label % COLOURS.length]})`,
    shape: SHAPES[label % SHAPES.length],
  };
}
