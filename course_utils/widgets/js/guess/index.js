/** Chapter 00: guess the label of a garment, see what you confuse, and how different garments are. */

import { Drawing, panels } from "../core/chart.js";
import { button, choice, controls, onDraw, slider } from "../core/controls.js";
import { html, setAttributes, setText } from "../core/dom.js";
import { instrument } from "../core/instrument.js";
import { SIDE } from "../shared/fashion_mnist.js";
import { counted, pictureAsked, picturesOf, pixelsOf } from "./compute.js";
import { greyCanvas } from "../shared/grey.js";
import css from "./guess.css";
import { confusionTable } from "./table.js";
import { PAGE, wall } from "./wall.js";
import { guessSentence, lookSentence } from "./words.js";

const NONE = -1; // no guess yet
const EMPTY_TABLE = new Array(100).fill(0);
const CELL = 10; // user units a pixel

export default instrument({
  name: "guess the label of a garment",
  initial: {
    mode: "guess",
    asked: 0,
    guess: NONE,
    counts: EMPTY_TABLE,
    shown: 0,
    wall: 0,
    page: 0,
  },

  build(view) {
    const { settings, data } = view;
    const { labels } = settings;
    const bytes = new Uint8Array(data.buffer, data.byteOffset, data.byteLength);
    const game = {
      bytes,
      asked: ({ asked }) => pictureAsked(asked, labels.length),
      /** Return what changes when picture k is looked at: the wall shows it, too. */
      lookAt: (k) => {
        const place = picturesOf(labels, labels[k]).indexOf(k);
        return { shown: k, wall: labels[k], page: Math.floor(place / PAGE) };
      },
    };
    const picture = picturePanel(view, game);
    picture.element.append(only(view, "guess", guessControls(view, game)));
    view.root.append(
      html("style", {}, css),
      choice(view, {
        key: "mode",
        label: "what to do",
        options: [
          { value: "guess", label: "guess the label" },
          { value: "look", label: "look at the images" },
        ],
        changes: (mode) =>
          mode === "look" ? { mode, ...game.lookAt(view.state.shown) } : { mode },
      }),
      panels(
        picture,
        only(view, "guess", confusionTable(view)),
        only(view, "look", wall(view, game)),
      ),
      only(view, "look", lookControls(view, game)),
    );
    return (state) =>
      state.mode === "guess"
        ? guessSentence(state, labels[game.asked(state)], settings.classes)
        : lookSentence(state.shown, labels[state.shown], settings);
  },
});

/** Show an element in one of the two modes only. */
function only(view, mode, element) {
  onDraw(view, (state) => {
    element.hidden = state.mode !== mode;
  });
  return element;
}

/** The picture that is asked or looked at, large. */
function picturePanel(view, game) {
  const size = SIDE * CELL;
  const drawing = new Drawing({ title: "which class is it?", width: size, height: size });
  drawing.element.classList.add("nn-guess-picture");
  const map = greyCanvas();
  drawing.frame.prepend(map.canvas);
  drawing.svg.setAttribute("role", "img");
  const { labels, classes } = view.settings;
  let now = null; // the number of the picture
  onDraw(view, (state) => {
    const isKnown = state.mode === "look" || state.guess !== NONE;
    const asked = state.mode === "look" ? state.shown : game.asked(state);
    if (asked !== now) {
      now = asked;
      map.draw(pixelsOf(game.bytes, now));
    }
    const title = isKnown ? classes[labels[now]] : "which class is it?";
    setText(drawing.caption, title);
    setAttributes(drawing.svg, { "aria-label": isKnown ? title : "a garment, label hidden" });
  });
  drawing.svg.addEventListener("pointermove", (event) => {
    const place = drawing.pointAt(event);
    const [column, row] = place.map((units) =>
      Math.max(0, Math.min(SIDE - 1, Math.floor(units / CELL))),
    );
    const level = pixelsOf(game.bytes, now)[row * SIDE + column];
    drawing.tell(`row ${row}, column ${column}: ${level}`, place);
  });
  drawing.svg.addEventListener("pointerleave", () => drawing.tell(null));
  return drawing;
}

/** Ten classes to choose from, and on to the next picture. */
function guessControls(view, game) {
  const { classes, labels } = view.settings;
  const guesses = classes.map((name, k) => {
    const element = html("button", {
      type: "button",
      onclick: () => {
        const { counts, guess } = view.state;
        if (guess !== NONE) return; // a second click, before the buttons are drawn off
        const label = labels[game.asked(view.state)];
        view.choose({ guess: k, counts: counted(counts, classes.length, label, k) });
        next.focus({ preventScroll: true }); // from a button that is switched off now
      },
    });
    onDraw(view, (state) => {
      const isKnown = state.guess !== NONE;
      const isLabel = isKnown && k === labels[game.asked(state)];
      setText(element, isLabel ? `✓ ${name}` : name);
      setAttributes(element, { disabled: isKnown, "aria-pressed": String(k === state.guess) });
      element.classList.toggle("nn-guess-label", isLabel);
    });
    return element;
  });
  const next = button(view, {
    label: ({ guess }) => (guess === NONE ? "Skip" : "Next"),
    onclick: () => view.choose({ asked: view.state.asked + 1, guess: NONE }),
  });
  const again = button(view, {
    label: "Empty the table",
    onclick: () => view.choose({ counts: EMPTY_TABLE }),
    enabled: ({ counts }) => counts.some(Boolean),
  });
  return html(
    "div",
    {
      class: "nn-guess-controls",
      // Enter that is held down goes on from no picture to the next.
      onkeydown: (event) => event.repeat && event.key === "Enter" && event.preventDefault(),
    },
    group("your guess", guesses),
    group("picture", [next, again]),
  );
}

const group = (label, buttons) =>
  html("div", { class: "nn-buttons", role: "group", "aria-label": label }, ...buttons);

function lookControls(view, game) {
  const { classes, labels } = view.settings;
  return controls(
    choice(view, {
      key: "wall",
      label: "class",
      options: classes
        .map((label, value) => ({ label, value }))
        .filter(({ value }) => labels.includes(value)),
      changes: (label) => game.lookAt(labels.indexOf(label)),
    }),
    slider(view, {
      key: "shown",
      label: "image",
      min: 0,
      max: labels.length - 1,
      whole: true,
      changes: game.lookAt,
    }),
  );
}
