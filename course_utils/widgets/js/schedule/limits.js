/** How far each setting of a schedule goes, and which of them a schedule has. */

/** Lowest and highest value by setting. */
export const LIMITS = {
  lr: [1e-4, 1],
  gamma: [0.05, 1],
  stepSize: [1, 10_000],
  warmup: [1, 10_000],
  total: [4, 20_000],
};

/** Settings by kind of schedule. */
export const SETTINGS = {
  constant: ["lr"],
  step: ["lr", "stepSize", "gamma"],
  exponential: ["lr", "gamma"],
  "warm-up + cosine": ["lr", "warmup", "total"],
  "one-cycle": ["lr", "total"],
};

/** Return a number pulled into the limits of a setting. */
export function limited(setting, number) {
  const [low, high] = LIMITS[setting];
  return Math.min(high, Math.max(low, number));
}

/** Return what gives the schedule that is edited other settings, in the state. */
export function edited(state, changes) {
  return { [state.edited]: { ...state[state.edited], ...changes } };
}
