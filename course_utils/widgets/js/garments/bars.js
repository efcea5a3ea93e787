/** What the network says: a bar for the probability of each class. */

import { Drawing } from "../core/chart.js";
import { onDraw } from "../core/controls.js";
import { html, setAttributes, setText, svg } from "../core/dom.js";
import { fixed } from "../core/numbers.js";
import { percent } from "../shared/percent.js";

const WIDTH = 400;
const ROW = 25;
const [LEFT, RIGHT] = [128, 326]; // of the bars

/** Return the drawing; `numbers()` has `now` and `before` (see `compute`), `isMoved` and `label`. */
export function bars(view, numbers) {
  const { classes } = view.settings;
  const height = ROW * classes.length;
  const drawing = new Drawing({ title: "what the network says", width: WIDTH, height });
  const rows = classes.map((name, k) => row(drawing, name, k));
  drawing.element.append(
    html("p", { class: "nn-garments-key" }, "✓ label   ▸ the network’s answer   ┃ as it was"),
  );
  onDraw(view, () => {
    const { now, before, isMoved, label } = numbers();
    rows.forEach((each, k) =>
      each.draw({
        probability: now.probabilities[k],
        logit: now.logits[k],
        earlier: isMoved ? before.probabilities[k] : null,
        isAnswer: k === now.answer,
        isLabel: k === label,
      }),
    );
  });
  return drawing;
}

function row(drawing, name, k) {
  const [top, middle] = [k * ROW, (k + 0.5) * ROW];
  const title = svg("text", { class: "nn-garments-name", x: LEFT - 8, y: middle + 4.5 });
  const bar = svg("rect", { x: LEFT, y: top + 5, height: ROW - 10 });
  const earlier = svg("line", { class: "nn-garments-earlier", y1: top + 2, y2: top + ROW - 2 });
  const number = svg("text", { class: "nn-garments-number", x: RIGHT + 8, y: middle + 4.5 });
  const target = svg("rect", { class: "nn-target", y: top, width: WIDTH, height: ROW });
  const track = svg("rect", {
    class: "nn-garments-track",
    x: LEFT,
    y: top + 5,
    width: RIGHT - LEFT,
    height: ROW - 10,
  });
  const group = svg("g", {}, track, bar, earlier, title, number, target);
  drawing.svg.append(group);

  let told = "";
  group.addEventListener("pointermove", (event) => drawing.tell(told, drawing.pointAt(event)));
  group.addEventListener("pointerleave", () => drawing.tell(null));

  function draw({ probability, logit, earlier: before, isAnswer, isLabel }) {
    const place = LEFT + (before ?? 0) * (RIGHT - LEFT);
    setAttributes(bar, {
      width: (probability * (RIGHT - LEFT)).toFixed(2),
      class: isAnswer ? "nn-garments-bar nn-garments-answer" : "nn-garments-bar",
    });
    setAttributes(earlier, {
      x1: place.toFixed(2),
      x2: place.toFixed(2),
      visibility: before === null ? "hidden" : "visible",
    });
    setAttributes(group, { "font-weight": isLabel ? 700 : null });
    setText(title, `${isLabel ? "✓ " : ""}${isAnswer ? "▸ " : ""}${name}`);
    setText(number, percent(probability));
    told = `logit ${fixed(logit)}\nprobability ${fixed(probability, 4)}`;
  }
  return { draw };
}
