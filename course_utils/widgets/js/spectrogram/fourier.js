/** The fast Fourier transform. */

const tables = new Map();

/**
 * Transform complex numbers in place, X[k] = Σ x[n]·exp(−2πi·k·n/N).
 *
 * @param {Float64Array} real Their number N is a power of two.
 * @param {Float64Array} imaginary
 */
export function transform(real, imaginary) {
  const count = real.length;
  const { order, cosines, sines } = tableOf(count);
  for (let k = 0; k < count; k += 1) {
    const other = order[k];
    if (other <= k) continue;
    [real[k], real[other]] = [real[other], real[k]];
    [imaginary[k], imaginary[other]] = [imaginary[other], imaginary[k]];
  }
  for (let half = 1; half < count; half *= 2) {
    const stride = count / (2 * half);
    for (let start = 0; start < count; start += 2 * half) {
      for (let k = 0; k < half; k += 1) {
        const low = start + k;
        const high = low + half;
        const cosine = cosines[k * stride];
        const sine = sines[k * stride];
        const x = real[high] * cosine + imaginary[high] * sine;
        const y = imaginary[high] * cosine - real[high] * sine;
        real[high] = real[low] - x;
        imaginary[high] = imaginary[low] - y;
        real[low] += x;
        imaginary[low] += y;
      }
    }
  }
}

/** Return where each number goes at first (its bits backwards), and the circle in N parts. */
function tableOf(count) {
  if (!tables.has(count)) {
    const bits = Math.log2(count);
    const order = Uint32Array.from({ length: count }, (_, k) => {
      let turned = 0;
      for (let bit = 0; bit < bits; bit += 1) turned |= ((k >> bit) & 1) << (bits - 1 - bit);
      return turned;
    });
    const angle = (_, k) => (2 * Math.PI * k) / count;
    const circle = Float64Array.from({ length: count / 2 }, angle);
    tables.set(count, { order, cosines: circle.map(Math.cos), sines: circle.map(Math.sin) });
  }
  return tables.get(count);
}
