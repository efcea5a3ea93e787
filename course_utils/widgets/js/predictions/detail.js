/** One image, large, and a bar for the probability of each class. */

import { Drawing } from "../core/chart.js";
import { onDraw } from "../core/controls.js";
import { html, setAttributes, setText, svg } from "../core/dom.js";
import { fixed, grouped } from "../core/numbers.js";
import { SIDE } from "../shared/fashion_mnist.js";
import { greyCanvas } from "../shared/grey.js";
import { percent } from "./words.js";

const CELL = 6; // user units a pixel
const WIDTH = 400;
const ROW = 21;
const [LEFT, RIGHT] = [124, 322]; // of the bars

/**
 * Return the panel.
 *
 * @param {View} view
 * @param {function(): {card: object, label: number, answer: number, rank: number} | null} shown
 */
export function detail(view, shown) {
  return html(
    "div",
    { class: "nn-predictions-detail" },
    picture(view, shown).element,
    bars(view, shown).element,
  );
}

function picture(view, shown) {
  const size = SIDE * CELL;
  const drawing = new Drawing({ title: "no image", width: size, height: size });
  drawing.element.classList.add("nn-predictions-picture");
  drawing.svg.setAttribute("role", "img");
  const map = greyCanvas();
  drawing.frame.prepend(map.canvas);
  const { classes } = view.settings;
  let now = null;
  onDraw(view, () => {
    const found = shown();
    map.canvas.hidden = !found;
    const name = found ? `image ${grouped(found.card.index)}` : "no image";
    setText(drawing.caption, name);
    setAttributes(drawing.svg, { "aria-label": found ? `${name}: ${classes[found.label]}` : name });
    if (!found || found.card === now) return;
    now = found.card;
    map.draw(now.levels);
  });
  return drawing;
}

function bars(view, shown) {
  const { classes } = view.settings;
  const height = ROW * classes.length;
  const drawing = new Drawing({ title: "what the network says", width: WIDTH, height });
  const rows = classes.map((name, k) => row(drawing, name, k));
  drawing.element.append(
    html("p", { class: "nn-predictions-key" }, "✓ true class   ▸ answer of the network"),
  );
  onDraw(view, () => {
    const found = shown();
    rows.forEach((each, k) =>
      each.draw(found?.card.probabilities[k] ?? null, {
        isAnswer: k === found?.answer,
        isLabel: k === found?.label,
      }),
    );
  });
  return drawing;
}

function row(drawing, name, k) {
  const [top, middle] = [k * ROW, (k + 0.5) * ROW];
  const frame = { x: LEFT, y: top + 4, height: ROW - 8 };
  const title = svg("text", { class: "nn-predictions-name", x: LEFT - 8, y: middle + 4.5 });
  const track = svg("rect", { class: "nn-predictions-track", ...frame, width: RIGHT - LEFT });
  const bar = svg("rect", frame);
  const number = svg("text", { class: "nn-predictions-number", x: RIGHT + 8, y: middle + 4.5 });
  const target = svg("rect", { class: "nn-target", y: top, width: WIDTH, height: ROW });
  const group = svg("g", {}, track, bar, title, number, target);
  drawing.svg.append(group);

  let told = null;
  group.addEventListener("pointermove", (event) => drawing.tell(told, drawing.pointAt(event)));
  group.addEventListener("pointerleave", () => drawing.tell(null));

  function draw(probability, { isAnswer, isLabel }) {
    setAttributes(bar, {
      width: ((probability ?? 0) * (RIGHT - LEFT)).toFixed(2),
      class: isAnswer ? "nn-predictions-bar nn-predictions-answer" : "nn-predictions-bar",
    });
    setAttributes(group, { "font-weight": isLabel ? 700 : null });
    setText(title, `${isLabel ? "✓ " : ""}${isAnswer ? "▸ " : ""}${name}`);
    setText(number, probability === null ? "" : percent(probability));
    told = probability === null ? null : `probability ${fixed(probability, 4)}`;
  }
  return { draw };
}
