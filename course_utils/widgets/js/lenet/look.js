/** From a state to all that is drawn of it. */

import { UNMOVED, isMoved, shown } from "../shared/sheet.js";
import { SIDE } from "../shared/fashion_mnist.js";
import { compute, mapOf, origin, strongest, windowOf } from "./compute.js";

const BLANK_PIXELS = new Array(SIDE * SIDE).fill(0);

/** Return the function from a state to what the network makes of its image, once an image. */
export function answering({ layers, images }, settings) {
  const pixelsOf = (picked) => images[picked] ?? BLANK_PIXELS;
  let [key, known] = ["", null];
  return (state) => {
    const { picked, right, down, paint } = state;
    const asked = JSON.stringify([picked, right, down, paint]);
    if (asked === key) return known;
    key = asked;
    const original = pixelsOf(picked);
    const pixels = shown(original, { ...UNMOVED, right, down, paint });
    const changed = isMoved({ ...UNMOVED, right, down, paint });
    const now = compute(layers, pixels, settings);
    const before = changed ? compute(layers, original, settings) : now;
    known = { pixels, now, before, isMoved: changed, label: settings.labels[picked] ?? null };
    return known;
  };
}

/** Return the map and the number of it that are looked at. */
export function lookedAt({ layers }, now, state, hovered, { stages }) {
  const number = Math.min(state.stage, stages.length - 1);
  const stage = stages[number];
  const channel = Math.min(state.channel, stage.channels - 1);
  const map = mapOf(now.outputs[stage.end - 1], channel);
  const best = strongest(map, stage.side);
  const place = (hovered ?? state.place ?? best).map((part) => Math.min(stage.side - 1, part));
  return {
    number,
    stage,
    channel,
    map,
    place,
    largest: map[best[0] * stage.side + best[1]],
    value: map[place[0] * stage.side + place[1]],
    isStrongest: String(place) === String(best),
    seen: windowOf(stage, place),
    origin: origin(layers, now, stage.end, channel, place),
  };
}
