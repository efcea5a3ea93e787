/**
 * What each kind of layer computes; numbers of channels and places are row by row in one array.
 *
 * A volume is {values: Float64Array, channels, side}: channels × side × side.
 */

/** Return how many windows fit along `n` numbers. */
export function outputSide(n, { size, stride, padding }) {
  return Math.floor((n + 2 * padding - size) / stride) + 1;
}

/** Return what a layer makes of a volume, as a new volume. */
export function applied(layer, input) {
  return { convolution, pooling, relu, flatten, dense }[layer.kind](layer, input);
}

/** One shifted copy of the whole input for each weight, all of them weighted and added. */
function convolution(layer, input) {
  const { inputs, outputs, size, stride, weights, biases } = layer;
  const { values: from, side: wide } = padded(input, layer.padding, 0);
  const side = outputSide(input.side, layer);
  const values = new Float64Array(outputs * side * side);
  for (let o = 0; o < outputs; o += 1) {
    const start = o * side * side;
    values.fill(biases[o], start, start + side * side);
    for (let w = 0; w < inputs * size * size; w += 1) {
      const weight = weights[o * inputs * size * size + w];
      const channel = Math.floor(w / (size * size));
      const [a, b] = [Math.floor(w / size) % size, w % size];
      for (let row = 0; row < side; row += 1) {
        const source = (channel * wide + row * stride + a) * wide + b;
        const target = start + row * side;
        for (let column = 0; column < side; column += 1) {
          values[target + column] += weight * from[source + column * stride];
        }
      }
    }
  }
  return { values, channels: outputs, side };
}

function pooling(layer, input) {
  const { size, stride } = layer;
  const { values: from, side: wide } = padded(input, layer.padding, -Infinity);
  const side = outputSide(input.side, layer);
  const values = new Float64Array(input.channels * side * side).fill(-Infinity);
  for (let k = 0; k < values.length; k += 1) {
    const channel = Math.floor(k / (side * side));
    const [row, column] = [Math.floor(k / side) % side, k % side];
    for (let a = 0; a < size; a += 1) {
      const source = (channel * wide + row * stride + a) * wide + column * stride;
      for (let b = 0; b < size; b += 1) {
        if (from[source + b] > values[k]) values[k] = from[source + b];
      }
    }
  }
  return { values, channels: input.channels, side };
}

function relu(layer, { values, channels, side }) {
  return { values: values.map((value) => Math.max(0, value)), channels, side };
}

function flatten(layer, { values }) {
  return { values, channels: values.length, side: 1 };
}

function dense({ inputs, outputs, weights, biases }, { values: from }) {
  const values = Float64Array.from(biases);
  for (let j = 0; j < outputs; j += 1) {
    for (let k = 0; k < inputs; k += 1) values[j] += weights[j * inputs + k] * from[k];
  }
  return { values, channels: outputs, side: 1 };
}

function padded(input, padding, filling) {
  if (!padding) return input;
  const { values: from, channels, side } = input;
  const wide = side + 2 * padding;
  const values = new Float64Array(channels * wide * wide).fill(filling);
  for (let k = 0; k < channels * side; k += 1) {
    const [channel, row] = [Math.floor(k / side), k % side];
    const target = (channel * wide + row + padding) * wide + padding;
    values.set(from.subarray(k * side, (k + 1) * side), target);
  }
  return { values, channels, side: wide };
}
