/** Four optimizers on surfaces of two parameters: their paths, step by step. */

export const MAX_STEPS = 200;

/** The map reaches from -EXTENT to EXTENT in both directions. */
export const EXTENT = 2.5;

const LOST = 1e6; // a run that gets farther than this from 0 has diverged: it ends there

const ALPHA = 0.99; // PyTorch's defaults for RMSprop and Adam
const BETAS = [0.9, 0.999];
const EPS = 1e-8;

/** Losses of two parameters by the name a learner chooses; `lowest` is the loss at the minima. */
export const SURFACES = {
  bowl: {
    loss: (x, y) => (x * x) / 2 + 2 * y * y,
    gradient: (x, y) => [x, 4 * y],
    minima: [[0, 0]],
    lowest: 0,
  },
  "ravine (Rosenbrock)": {
    loss: (x, y) => (1 - x) ** 2 + 10 * (y - x * x) ** 2,
    gradient: (x, y) => [-2 * (1 - x) - 40 * x * (y - x * x), 20 * (y - x * x)],
    minima: [[1, 1]],
    lowest: 0,
  },
  saddle: {
    loss: (x, y) => (x * x) / 2 - (y * y) / 2 + y ** 4 / 4,
    gradient: (x, y) => [x, y ** 3 - y],
    minima: [
      [0, -1],
      [0, 1],
    ],
    lowest: -0.25,
  },
};

/** What begins a run, by name: returns how a gradient becomes a step. */
const RULES = {
  SGD:
    ({ lr }) =>
    (gradient) =>
      gradient.map((g) => -lr * g),
  "SGD with momentum": sgdWithMomentum,
  RMSprop: rmsprop,
  Adam: adam,
};

export const MOMENTUM = "SGD with momentum";

/** Optimizers by the name a learner chooses. */
export const OPTIMIZERS = Object.keys(RULES);

/** The name for all optimizers at once. */
export const ALL = "all four";

function sgdWithMomentum({ lr, momentum }) {
  const velocity = [0, 0];
  return (gradient) =>
    gradient.map((g, k) => {
      velocity[k] = momentum * velocity[k] + g;
      return -lr * velocity[k];
    });
}

function rmsprop({ lr }) {
  const squares = [0, 0];
  return (gradient) =>
    gradient.map((g, k) => {
      squares[k] = ALPHA * squares[k] + (1 - ALPHA) * g * g;
      return (-lr * g) / (Math.sqrt(squares[k]) + EPS);
    });
}

function adam({ lr }) {
  const [beta1, beta2] = BETAS;
  const [means, squares] = [
    [0, 0],
    [0, 0],
  ];
  let t = 0;
  return (gradient) => {
    t += 1;
    return gradient.map((g, k) => {
      means[k] = beta1 * means[k] + (1 - beta1) * g;
      squares[k] = beta2 * squares[k] + (1 - beta2) * g * g;
      const root = Math.sqrt(squares[k] / (1 - beta2 ** t));
      return (-lr * means[k]) / (1 - beta1 ** t) / (root + EPS);
    });
  };
}

/** Return the names of the optimizers that a state shows. */
export function shownOptimizers({ optimizer, hidden = [] }) {
  return optimizer === ALL ? OPTIMIZERS.filter((name) => !hidden.includes(name)) : [optimizer];
}

/** Return what shows just these optimizers, of which there must be one or more, in the state. */
export function showing(names) {
  if (names.length === 1) return { optimizer: names[0], hidden: [] };
  return { optimizer: ALL, hidden: OPTIMIZERS.filter((name) => !names.includes(name)) };
}

/**
 * Return what shows the optimizers after the button of one of them was pressed, in the state: that
 * one alone where all were shown, otherwise with it or without it. The last one stays.
 */
export function pressed(state, name) {
  const shown = shownOptimizers(state);
  if (shown.length === OPTIMIZERS.length) return showing([name]);
  const others = OPTIMIZERS.filter((each) => shown.includes(each) !== (each === name));
  return showing(others.length ? others : shown);
}

/**
 * Let each shown optimizer take 200 steps, or fewer where it diverges.
 *
 * @param {{surface: string, optimizer: string, hidden: string[], lr: number, momentum: number,
 *     x: number, y: number}} state x and y are the start.
 * @returns {Run[]}
 */
export function compute(state) {
  return shownOptimizers(state).map((optimizer) => run(optimizer, state));
}

/**
 * @typedef {object} Run One entry a step in each list; entry 0 is the start.
 * @property {string} optimizer
 * @property {number[][]} path [x, y] each.
 * @property {number[]} heights Loss above the lowest point of the surface.
 * @property {number[][]} gradients At the points of the path.
 * @property {number[] | null} next The step that would follow the last one; null after one that
 *     got lost.
 * @property {number[]} lengths Of the step that led here; 0 at the start.
 * @property {number[]} distances From the nearest minimum.
 * @property {number | null} leftAt First step that ended outside the map.
 * @property {number[] | null} exit Where that step crosses the edge of the map.
 * @property {boolean} diverged Whether the last step ended so far away that the run was given up.
 */

function run(optimizer, { surface, lr, momentum, x, y }) {
  const { loss, gradient, minima, lowest } = SURFACES[surface];
  const step = RULES[optimizer]({ lr, momentum });
  const path = [[x, y]];
  const gradients = [gradient(x, y)];
  while (path.length <= MAX_STEPS && !isLost(path.at(-1))) {
    const [dx, dy] = step(gradients.at(-1));
    const [fromX, fromY] = path.at(-1);
    path.push([fromX + dx, fromY + dy]);
    gradients.push(gradient(fromX + dx, fromY + dy));
  }
  const outside = path.findIndex(isOutside);
  return {
    optimizer,
    path,
    heights: path.map((point) => loss(...point) - lowest),
    gradients,
    next: isLost(path.at(-1)) ? null : step(gradients.at(-1)),
    lengths: path.map((point, k) => (k ? distance(point, path[k - 1]) : 0)),
    distances: path.map((point) => Math.min(...minima.map((each) => distance(point, each)))),
    leftAt: outside > 0 ? outside : null,
    exit: outside > 0 ? exitOf(path[outside - 1], path[outside]) : null,
    diverged: isLost(path.at(-1)),
  };
}

/** Return the last step of a run. */
export function lastStep({ path }) {
  return path.length - 1;
}

/** Whether a point is outside the map. */
export function isOutside([x, y]) {
  return Math.max(Math.abs(x), Math.abs(y)) > EXTENT;
}

const isLost = ([x, y]) => Math.max(Math.abs(x), Math.abs(y)) > LOST;

const distance = ([x0, y0], [x1, y1]) => Math.hypot(x1 - x0, y1 - y0);

function exitOf(from, to) {
  const shares = shareInside(from, to);
  return between(from, to, shares ? shares[1] : 0);
}

/** Return the point after a share of the way. */
export function between(from, to, share) {
  return share === 1 ? to : from.map((part, k) => part + share * (to[k] - part));
}

/** Return from which share of a way to which it is inside the map, null if nowhere. */
export function shareInside(from, to) {
  if (!isOutside(from) && !isOutside(to)) return [0, 1];
  let [enter, leave] = [0, 1];
  for (const k of [0, 1]) {
    const way = to[k] - from[k];
    if (way === 0) {
      if (Math.abs(from[k]) > EXTENT) return null;
      continue;
    }
    const edge = Math.sign(way) * EXTENT;
    enter = Math.max(enter, (-edge - from[k]) / way);
    leave = Math.min(leave, (edge - from[k]) / way);
  }
  return enter < leave ? [enter, leave] : null;
}
