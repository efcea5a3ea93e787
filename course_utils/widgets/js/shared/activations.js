/** Activation functions by the name a learner chooses. */

export const ACTIVATIONS = {
  ReLU: (z) => Math.max(0, z),
  sigmoid: (z) => (z >= 0 ? 1 / (1 + Math.exp(-z)) : Math.exp(z) / (1 + Math.exp(z))),
  tanh: Math.tanh,
  none: (z) => z,
};
