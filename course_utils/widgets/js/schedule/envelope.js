/** Many values as few points that look the same. */

const COLUMNS = 360; // about as many as the picture is wide, in pixels
const MEANS = 120;

/**
 * Return points [k, value] of a list, in order: all of them, or the lowest and the highest of each
 * column where there are many. It ends before the first value that is not a number.
 *
 * @param {Float64Array} values
 * @param {number} count How many of them are drawn.
 */
export function envelope(values, count) {
  const width = Math.max(1, Math.ceil(count / COLUMNS));
  const points = [];
  for (let start = 0; start < count; start += width) {
    let [low, high] = [start, start];
    const end = Math.min(count, start + width);
    for (let k = start; k < end; k += 1) {
      if (Number.isNaN(values[k])) {
        push(points, values, low, high);
        return points;
      }
      if (values[k] < values[low]) low = k;
      if (values[k] > values[high]) high = k;
    }
    push(points, values, low, high);
  }
  if (count && width > 1) points.push([count - 1, values[count - 1]]);
  return points;
}

function push(points, values, low, high) {
  if (Number.isNaN(values[low])) return;
  const [first, second] = [Math.min(low, high), Math.max(low, high)];
  points.push([first, values[first]]);
  if (second > first) points.push([second, values[second]]);
}

/**
 * Return points [k, mean, lowest, highest] of a list, one a column, in order. It ends before the
 * first value that is not a number.
 *
 * @param {Float64Array} values
 * @param {number} count How many of them are drawn.
 */
export function summary(values, count) {
  const width = Math.max(1, Math.ceil(count / MEANS));
  const points = [];
  for (let start = 0; start < count; start += width) {
    let [sum, low, high] = [0, Infinity, 0];
    let k = start;
    for (; k < Math.min(count, start + width) && !Number.isNaN(values[k]); k += 1) {
      sum += values[k];
      low = Math.min(low, values[k]);
      high = Math.max(high, values[k]);
    }
    if (k === start) break;
    points.push([(start + k - 1) / 2, sum / (k - start), low, high]);
    if (k < Math.min(count, start + width)) break;
  }
  return points;
}
