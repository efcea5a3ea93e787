/** Drawing one's own curve: by the pointer anywhere in the axes, or by the keys, epoch by epoch. */

import { setAttributes, svg } from "../core/dom.js";
import { onDrag } from "../core/drag.js";
import { drawn } from "./compute.js";
import { OWN } from "./look.js";
import { CROSSES_AT } from "./marks.js";
import { loss } from "./sentence.js";

const STEP = 0.01; // of an arrow key
const FAR = 10; // steps of Page Up and Page Down, and with Shift

/** Return what a key does at the cursor: [epochs, steps of loss]; null for other keys. */
function wayOf(event) {
  const far = event.shiftKey ? FAR : 1;
  const ways = {
    ArrowLeft: [-far, 0],
    ArrowRight: [far, 0],
    Home: [-Infinity, 0],
    End: [Infinity, 0],
    ArrowUp: [0, far],
    ArrowDown: [0, -far],
    PageUp: [0, FAR],
    PageDown: [0, -FAR],
  };
  return ways[event.key] ?? null;
}

/**
 * Return the cursor, which stands at one epoch, and the ground on which the pointer draws; both act
 * on the reader's own curve only.
 *
 * @param {View} view
 * @param {Panel} panel
 * @param {function(object): object} now
 * @param {function(object, object): object} moved
 */
export function pen(view, panel, now, moved) {
  const { area } = panel;
  const ground = svg("rect", {
    class: "nn-stopping-ground",
    x: area.left,
    y: area.top,
    width: area.right - area.left,
    height: area.bottom - area.top,
  });
  const cursor = svg(
    "g",
    {
      class: "nn-handle",
      tabindex: 0,
      role: "slider",
      "aria-label": "loss of one epoch: left and right choose the epoch, up and down its loss",
    },
    svg("circle", { r: 13, class: "nn-target" }),
    svg("circle", { r: 9, class: "nn-stopping-cursor" }),
  );
  const own = (state) => now(state).values;
  const last = () => own(view.state).length - 1;

  /** Return the place [epoch, loss] of the pointer. */
  function placeOf(event) {
    const [left, top] = panel.pointAt(event);
    const [low, high] = panel.y.domain();
    const epoch = Math.max(0, Math.min(last(), Math.round(panel.x.invert(left))));
    return [epoch, Math.max(low, Math.min(high, panel.y.invert(top)))];
  }

  function stroke(from, to) {
    view.set(moved({ own: drawn(own(view.state), from, to), cursor: to[0] }, view.state));
  }

  onDrag(ground, {
    take(event) {
      const place = placeOf(event);
      stroke(place, place);
      return { place };
    },
    move(event, grip) {
      const place = placeOf(event);
      stroke(grip.place, place);
      grip.place = place;
    },
    drop: () => view.commit(),
    focused: cursor,
  });

  cursor.addEventListener("keydown", (event) => {
    const way = wayOf(event);
    const { cursor: epoch } = view.state;
    if (event.key === "Delete" || event.key === "Backspace") {
      event.preventDefault();
      view.choose(toggled(view.state, now, moved));
    } else if (way) {
      event.preventDefault(); // the page does not scroll
      const [along, up] = way;
      const to = Math.max(0, Math.min(last(), epoch + along));
      view.choose(along ? { cursor: to } : raised(up));
    }
  });

  function raised(steps) {
    const [low, high] = panel.y.domain();
    const { cursor: epoch } = view.state;
    const before = own(view.state)[epoch] ?? (low + high) / 2;
    const value = Math.max(low, Math.min(high, before + steps * STEP));
    const place = [epoch, value];
    return moved({ own: drawn(own(view.state), place, place) }, view.state);
  }

  view.parts.push((state) => {
    const isOwn = state.curve === OWN;
    setAttributes(ground, { "pointer-events": isOwn ? "all" : "none" });
    setAttributes(cursor, { visibility: isOwn ? "visible" : "hidden" });
    if (!isOwn) return;
    const value = own(state)[state.cursor];
    const [low, high] = panel.y.domain();
    const shown = Math.max(low, Math.min(high, value ?? high));
    const y = value === null ? panel.area.top + CROSSES_AT : panel.y(shown);
    setAttributes(cursor, {
      transform: `translate(${panel.x(state.cursor).toFixed(1)} ${y.toFixed(1)})`,
      "aria-valuemin": low,
      "aria-valuemax": high,
      "aria-valuenow": Number(shown.toFixed(3)),
      "aria-valuetext": `epoch ${state.cursor}: loss ${loss(value)}`,
    });
  });

  return { ground, cursor };
}

/** Return what makes the loss under the cursor not a number, or a number again, in the state. */
export function toggled(state, now, moved) {
  const { values } = now(state);
  const k = state.cursor;
  const neighbour = values[k - 1] ?? values[k + 1] ?? 0.6;
  const value = values[k] === null ? neighbour : null;
  const own = values.map((each, epoch) => (epoch === k ? value : each));
  return moved({ own }, state);
}
