/** Minimise w·G·w - 2 slope·w + penalty · sum of |w|, exactly: what L1 leaves at 0 is 0. */

import { dot, solve } from "./linear.js";

const AHEAD = 1 - 1e-9; // what comes nearer than this to the present pull is behind
const GOOD = 1e-9; // how far the conditions of a minimum may be missed
const MOST_SWEEPS = 1000;
const GOLDEN = (Math.sqrt(5) - 1) / 2;

/**
 * Return the weights for each penalty.
 *
 * With pull = penalty / 2, the weights other than 0 solve G w = slope - pull · sign. Between two
 * pulls at which a weight leaves or reaches 0 they are linear in the pull; this path is walked from
 * the pull at which all are 0 down to the weakest (homotopy method).
 *
 * @param {Float64Array[]} gram G.
 * @param {Float64Array} slope
 * @param {number[]} penalties
 * @returns {Float64Array[]}
 */
export function lasso(gram, slope, penalties) {
  const pulls = penalties.map((penalty) => penalty / 2);
  const isFound = (weights, k) => missed(gram, slope, weights, pulls[k]) < GOOD;
  const found = alongPath(gram, slope, pulls);
  if (found.every(isFound)) return found;
  const nearby = alongPath(gram, apart(slope), pulls);
  return found.map((weights, k) => {
    if (isFound(weights, k)) return weights;
    const corrected = solvedFor(gram, slope, nearby[k], pulls[k]) ?? nearby[k];
    return isFound(corrected, k) ? corrected : descended(gram, slope, corrected, pulls[k]);
  });
}

/** Change slopes a little, so that no two weights leave 0 at once, where the path would miss one. */
function apart(slope) {
  return slope.map((value, j) => value * (1 + 1e-7 * (((j + 1) * GOLDEN) % 1)));
}

/** Return the minimum whose weights have the signs of `like`; null if they do not determine it. */
function solvedFor(gram, slope, like, pull) {
  const active = [...like.keys()].filter((j) => like[j] !== 0);
  const line = lineOf(gram, slope, Float64Array.from(like, Math.sign), active);
  if (!line) return null;
  const weights = new Float64Array(slope.length);
  active.forEach((j, a) => (weights[j] = line.start[a] - pull * line.byPull[a]));
  return weights;
}

function alongPath(gram, slope, pulls) {
  const found = pulls.map(() => new Float64Array(slope.length));
  const signs = Float64Array.from(slope, Math.sign);
  const weakest = Math.min(...pulls);
  const largest = slope.reduce((best, value, k) => (size(value) > size(slope[best]) ? k : best), 0);
  const active = [largest];
  let pull = size(slope[largest]);
  for (let events = 0; pull > weakest && events < 20 * slope.length; events += 1) {
    const line = lineOf(gram, slope, signs, active);
    if (!line) break;
    const next = nextEvent(gram, slope, active, line, pull);
    pulls.forEach((each, k) => {
      if (each > pull || each <= next.pull) return;
      active.forEach((j, a) => (found[k][j] = line.start[a] - each * line.byPull[a]));
    });
    if (next.leaving >= 0) active.splice(next.leaving, 1);
    else if (next.joining >= 0) {
      active.push(next.joining);
      signs[next.joining] = next.sign;
    }
    pull = next.pull;
  }
  return found;
}

/** Return the weights that are not 0, as start - pull · byPull; null if they are not determined. */
function lineOf(gram, slope, signs, active) {
  const among = active.map((i) => active.map((j) => gram[i][j]));
  const solved = solve(among, [active.map((i) => slope[i]), active.map((i) => signs[i])]);
  return solved && { start: solved[0], byPull: solved[1] };
}

/** Return the next smaller pull at which a weight leaves or reaches 0; 0 if there is none. */
function nextEvent(gram, slope, active, { start, byPull }, pull) {
  const next = { pull: 0, leaving: -1, joining: -1, sign: 0 };
  const consider = (at, event) => {
    if (at < pull * AHEAD && at > next.pull) {
      Object.assign(next, { leaving: -1, joining: -1 }, event, { pull: at });
    }
  };
  for (let j = 0; j < slope.length; j += 1) {
    if (active.includes(j)) continue;
    const row = active.map((i) => gram[j][i]);
    const rest = slope[j] - dot(row, start);
    const restByPull = dot(row, byPull);
    consider(rest / (1 - restByPull), { joining: j, sign: 1 });
    consider(-rest / (1 + restByPull), { joining: j, sign: -1 });
  }
  active.forEach((_, a) => consider(start[a] / byPull[a], { leaving: a }));
  return next;
}

/** Return by how much weights miss the conditions of a minimum. */
function missed(gram, slope, weights, pull) {
  return Math.max(
    ...gram.map((row, j) => {
      const rest = slope[j] - dot(row, weights);
      return weights[j] ? size(rest - pull * Math.sign(weights[j])) : size(rest) - pull;
    }),
  );
}

/** The last resort, coordinate descent: set each weight to its best value in turn, until all conditions hold. */
function descended(gram, slope, from, pull) {
  const weights = Float64Array.from(from);
  for (let sweep = 0; sweep < MOST_SWEEPS; sweep += 1) {
    gram.forEach((row, j) => {
      const rest = slope[j] - dot(row, weights) + row[j] * weights[j];
      const beyond = size(rest) - pull;
      weights[j] = beyond > 0 && row[j] > 0 ? (Math.sign(rest) * beyond) / row[j] : 0;
    });
    if (sweep % 20 === 19 && missed(gram, slope, weights, pull) < GOOD) break;
  }
  return weights;
}

const size = Math.abs;
