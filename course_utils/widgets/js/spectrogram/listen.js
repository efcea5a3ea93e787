/** The wave as sound; where a computer cannot play it, the button says so. */

import { button } from "../core/controls.js";

/** Return the button that plays the wave, and stops it. */
export function listenButton(view, now) {
  let playing = null; // the context of the sound
  let isSilent = false; // there is no sound here

  function stop() {
    const ending = playing;
    playing = null;
    ending?.close().catch(() => {}); // closed already
    view.redraw();
  }

  function start() {
    try {
      playing = played(now(), stop);
    } catch {
      isSilent = true;
    }
    view.redraw();
  }

  view.onStop(stop);
  return button(view, {
    label: () => (isSilent ? "No sound on this computer" : playing ? "■ Stop" : "▶ Listen"),
    onclick: () => (playing ? stop() : start()),
    enabled: () => !isSilent,
  });
}

/** Play a wave; return the context in which it is played. */
function played({ wave, rate }, ended) {
  const context = new AudioContext();
  const sound = context.createBuffer(1, wave.length, rate);
  sound.getChannelData(0).set(wave);
  const source = context.createBufferSource();
  source.buffer = sound;
  source.connect(context.destination);
  source.onended = () => context.state !== "closed" && ended();
  source.start();
  return context;
}
