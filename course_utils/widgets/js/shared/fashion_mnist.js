/** What the pictures of Fashion-MNIST have in common. */

/** Width and height in pixels. */
export const SIDE = 28;
