/** What every instrument has: a state that can be moved, a picture of it, a sentence under it. */

import { html, setText } from "./dom.js";
import { keepWhatIsShown } from "./keeping.js";
import { Palette, onThemeChange } from "./theme.js";
import css from "./core.css";

const SILENCE = 400; // milliseconds

/**
 * Return an anywidget module (https://anywidget.dev) that shows one instrument.
 *
 * The state lives in the page. Python hears of it at the end of each movement, if a kernel listens;
 * nothing waits for an answer, so the instrument works as well without one.
 *
 * @param {object} what
 * @param {string | function(object): string} what.name What it is, for screen readers; may follow
 *     from the settings.
 * @param {object} what.initial The state at the beginning; Python's `state` overrides parts of it.
 * @param {function(View): function(object, Palette): string} what.build Puts its elements into
 *     `view.root` and returns a function that draws a state and says in a sentence what it shows;
 *     "" if that needs no words.
 */
export function instrument({ name, initial, build }) {
  return {
    initialize({ model }) {
      keepWhatIsShown(model.widget_manager);
    },
    render({ model, el }) {
      const view = new View(model, initial);
      const title = typeof name === "function" ? name(view.settings) : name;
      view.root.setAttribute("aria-label", title);
      el.append(html("style", {}, css), view.root);
      view.start(build(view));
      return () => view.stop();
    },
  };
}

/** One appearance of an instrument on the page. */
export class View {
  #model;
  #draw = () => "";
  #frame = 0;
  #palette = null;
  #sentence = html("p", { class: "nn-sentence", "aria-hidden": "true" });
  #spoken = html("p", { class: "nn-spoken", role: "status" });
  #silence = 0; // until the sentence is spoken
  #endings = [];

  constructor(model, initial) {
    this.#model = model;
    /** What Python chose once and for all. */
    this.settings = model.get("settings") ?? {};
    /** Numbers from Python, as bytes; null if there are none. */
    this.data = model.get("data") ?? null;
    /** What can be moved. Read it; `set` changes it. */
    this.state = { ...structuredClone(initial), ...model.get("state") };
    /** Called with the state and the palette at each picture, before the instrument draws. */
    this.parts = [];
    this.root = html("div", { class: "nn", role: "group", "data-lm-suppress-shortcuts": "true" });
    this.root.addEventListener("keydown", keepFromTheNotebook);
  }

  /** Move: change a part of the state, and the picture at the next frame. */
  set(changes) {
    this.state = { ...this.state, ...changes };
    this.redraw();
  }

  /** End a movement: from here on the state is kept, by the notebook and by Python. */
  commit() {
    this.#model.set("state", this.state);
    if (this.isHeard) this.#model.save_changes();
  }

  /** Whether Python can hear; without a kernel the notebook keeps the state all the same. */
  get isHeard() {
    return !isCutOff(this.#model);
  }

  /** Whether the kernel is at work on something else. */
  get isBusy() {
    return this.#model.widget_manager?.kernel?.status === "busy";
  }

  /**
   * Whether there is a kernel that can be told to stop what it does. Whether it is busy is not asked:
   * it counts as idle as soon as it has heard a widget, though a cell runs still.
   */
  get canInterrupt() {
    const kernel = this.#model.widget_manager?.kernel;
    return this.isHeard && typeof kernel?.interrupt === "function";
  }

  /** Stop what the kernel does, as the stop button of the notebook does. */
  interrupt() {
    if (this.canInterrupt) void this.#model.widget_manager.kernel.interrupt();
  }

  /**
   * Tell Python something; where its kernel is busy, it hears of it later. Return whether it was
   * sent.
   */
  send(message) {
    if (!this.isHeard) return false;
    try {
      this.#model.send(message);
      return true;
    } catch {
      return false; // the kernel was started again, and knows nothing of this instrument
    }
  }

  /** Call `heard` with what Python tells. */
  onMessage(heard) {
    this.#model.on("msg:custom", heard);
    this.onStop(() => this.#model.off("msg:custom", heard));
  }

  /** Move and end the movement at once, as a button does. */
  choose(changes) {
    this.set(changes);
    this.commit();
  }

  /** Draw at the next frame. */
  redraw() {
    if (!this.#frame) this.#frame = requestAnimationFrame(() => this.#drawNow());
  }

  /** Call `ending` when the instrument leaves the page. */
  onStop(ending) {
    this.#endings.push(ending);
  }

  start(draw) {
    this.#draw = draw;
    const follow = () => {
      const kept = this.#model.get("state");
      if (kept !== this.state) this.set(kept); // moved from Python, or in another appearance
    };
    this.#model.on("change:state", follow);
    this.onStop(() => this.#model.off("change:state", follow));
    this.onStop(
      onThemeChange(() => {
        this.#palette = null;
        this.redraw();
      }),
    );
    this.redraw();
  }

  stop() {
    cancelAnimationFrame(this.#frame);
    clearTimeout(this.#silence);
    for (const ending of this.#endings) ending();
  }

  #drawNow() {
    this.#frame = 0;
    this.#palette ??= new Palette(this.root);
    try {
      for (const part of this.parts) part(this.state, this.#palette);
      this.#say(this.#draw(this.state, this.#palette));
    } catch (error) {
      console.warn(error);
      this.#say("This state cannot be shown; whoever set it finds the reason in the console.");
    }
  }

  /** Show a sentence at once; a screen reader gets it when the movement is over. */
  #say(sentence) {
    if (this.#sentence.textContent === sentence) return;
    if (!this.#sentence.isConnected) {
      this.#spoken.textContent = sentence; // before it is there: opening a page says nothing
      this.root.append(this.#sentence, this.#spoken);
    }
    this.#sentence.textContent = sentence;
    clearTimeout(this.#silence);
    this.#silence = setTimeout(() => setText(this.#spoken, sentence), SILENCE);
  }
}

/** Whether the kernel has ended: then the notebook keeps the state, and Python does not hear of it. */
function isCutOff(model) {
  const kernel = model.widget_manager?.kernel; // JupyterLab's; null once the session has ended
  return kernel === null || Boolean(kernel?.isDisposed) || kernel?.status === "dead";
}

/** Keep keys from being commands of the notebook, where `d d` deletes the cell. */
function keepFromTheNotebook(event) {
  const isCommand = event.ctrlKey || event.metaKey || event.altKey;
  if (!isCommand || event.target.matches("input, textarea")) event.stopPropagation();
}
