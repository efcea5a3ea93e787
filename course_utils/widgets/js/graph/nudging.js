/** A nudge on its way along the arrows; it is on the page only, not in the state. */

import { wantsStillness } from "../core/theme.js";
import { nudge, paths } from "./compute.js";

const MILLISECONDS = 1400;

/** How much a nudge adds to a value. */
export const NUDGE = 0.1;

/** Return how a nudge is begun, and how it is asked for. */
export function nudging(view) {
  let running = null; // {node, key, begun, share}
  let frame = 0;

  const keyOf = ({ step, a, b }) => `${step} ${a} ${b}`;

  function advance(now) {
    frame = 0;
    if (!running) return;
    running.begun ??= now;
    running.share = Math.min(1, (now - running.begun) / MILLISECONDS);
    if (running.share < 1) frame = requestAnimationFrame(advance);
    view.redraw();
  }

  function stop() {
    cancelAnimationFrame(frame);
    frame = 0;
    running = null;
  }

  /** Begin; where the same one is shown, end it. */
  function toggle(node) {
    const isSame = running?.node === node;
    stop();
    if (!isSame) {
      running = { node, key: keyOf(view.state), begun: null, share: wantsStillness() ? 1 : 0 };
      if (!running.share) frame = requestAnimationFrame(advance);
    }
    view.redraw();
  }

  /** Return the nudge that is shown in a state, null if there is none; other numbers end it. */
  function shown(state) {
    if (running && running.key !== keyOf(state)) stop();
    if (!running) return null;
    const { node, share } = running;
    const all = nudge(state, node, NUDGE);
    const along = new Set(paths(state, node).flatMap(({ edges }) => edges));
    const edges = Object.fromEntries([...along].map((name) => [name, all.edges[name]]));
    const reached = [node, "p", "s", "f"];
    const nodes = Object.fromEntries(reached.map((name) => [name, all.nodes[name]]));
    return { node, share, edges, nodes, f: all.f, linear: all.linear };
  }

  view.onStop(stop);
  return { toggle, shown };
}
