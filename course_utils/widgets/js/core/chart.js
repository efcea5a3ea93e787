/** Panels: a title, axes, and room for a heat map, lines and handles. */

import { axisBottom, axisLeft } from "d3-axis";
import { scaleLinear, scaleLog } from "d3-scale";
import { select } from "d3-selection";

import { html, newId, setText, svg } from "./dom.js";
import { heatMap } from "./heat.js";
import { short } from "./numbers.js";

/** Return panels side by side; where there is no room, one under the other. */
export function panels(...each) {
  return html("div", { class: "nn-panels" }, ...each.map((panel) => panel.element ?? panel));
}

/** A drawing with a title: `svg` in user units of about one pixel, scaled to the room there is. */
export class Drawing {
  /**
   * @param {object} what
   * @param {string} what.title Stands above the drawing.
   * @param {number} what.width In user units; text in the drawing has 12 of them.
   * @param {number} what.height
   */
  constructor({ title, width, height }) {
    this.width = width;
    this.height = height;
    this.svg = svg("svg", {
      viewBox: `0 0 ${width} ${height}`,
      role: "group",
      "aria-label": title,
    });
    this.frame = html("div", { class: "nn-frame" }, this.svg);
    this.caption = html("figcaption", {}, title);
    this.element = html("figure", { class: "nn-panel" }, this.caption, this.frame);
    this.element.style.setProperty("--nn-width", `${width}px`);
  }

  /** Return the place of a pointer in user units, [x, y]. */
  pointAt(event) {
    const point = new DOMPoint(event.clientX, event.clientY);
    const { x, y } = point.matrixTransform(this.svg.getScreenCTM().inverse());
    return [x, y];
  }

  /** Show a text beside a place (in user units) while the pointer is over it; null hides it. */
  tell(text, [x, y] = [0, 0]) {
    this.readout ??= this.frame.appendChild(
      html("div", { class: "nn-readout", "aria-hidden": "true" }),
    );
    this.readout.hidden = text === null;
    if (text === null) return;
    setText(this.readout, text);
    const isRight = x > 0.6 * this.width;
    const isLow = y > 0.7 * this.height;
    this.readout.style.left = isRight ? "" : `calc(${(100 * x) / this.width}% + 12px)`;
    this.readout.style.right = isRight ? `calc(${100 - (100 * x) / this.width}% + 12px)` : "";
    this.readout.style.top = isLow ? "" : `calc(${(100 * y) / this.height}% + 8px)`;
    this.readout.style.bottom = isLow ? `calc(${100 - (100 * y) / this.height}% + 8px)` : "";
  }
}

/** A drawing with two axes; `x` and `y` are its scales (d3-scale). */
export class Panel extends Drawing {
  /**
   * @param {object} what
   * @param {string} what.title
   * @param {number} [what.width]
   * @param {number} [what.height]
   * @param {{domain: number[], label: string, ticks?: number, log?: boolean, values?: number[],
   *     format?: function(number): string}} what.x
   * @param {object} what.y As `x`.
   * @param {object} [what.margin]
   */
  constructor({ title, width = 330, height = 290, x, y, margin = {} }) {
    super({ title, width, height });
    const { top = 8, right = 12, bottom = 38, left = 48 } = margin;
    this.area = { left, top, right: width - right, bottom: height - bottom };
    this.x = scale(x).range([this.area.left, this.area.right]);
    this.y = scale(y).range([this.area.bottom, this.area.top]);
    this.axes = { x, y };
    this.id = newId("clip");
    this.horizontal = svg("g", { class: "nn-axis" });
    this.vertical = svg("g", { class: "nn-axis" });
    /** What is drawn here is cut off at the axes. */
    this.plot = svg("g", { "clip-path": `url(#${this.id})` });
    /** What is drawn here is not, and lies above. */
    this.above = svg("g");
    const { area } = this;
    const [middle, centre] = [(area.left + area.right) / 2, (area.top + area.bottom) / 2];
    const across = `translate(13 ${centre}) rotate(-90)`;
    /** What the axes mean; `setText` changes it. */
    this.labels = {
      x: svg("text", { class: "nn-axis-label", x: middle, y: height - 5 }, x.label),
      y: svg("text", { class: "nn-axis-label", transform: across }, y.label),
    };
    const size = { width: area.right - area.left, height: area.bottom - area.top };
    this.svg.append(
      svg(
        "clipPath",
        { id: this.id },
        svg("rect", { x: area.left, y: area.top, width: size.width, height: size.height }),
      ),
      this.horizontal,
      this.vertical,
      this.labels.x,
      this.labels.y,
      this.plot,
      this.above,
    );
    this.drawAxes();
  }

  /** Draw the axes; after a change of a scale's domain, again. */
  drawAxes() {
    const { x, y } = this.axes;
    const bottom = ticked(axisBottom(this.x), x);
    const left = ticked(axisLeft(this.y), y);
    this.horizontal.setAttribute("transform", `translate(0 ${this.area.bottom})`);
    this.vertical.setAttribute("transform", `translate(${this.area.left} 0)`);
    select(this.horizontal).call(bottom);
    select(this.vertical).call(left);
  }

  /** Put a heat map behind everything in the axes; see `heatMap`. */
  addHeatMap(columns, rows) {
    const map = heatMap(columns, rows);
    const { area, width, height } = this;
    Object.assign(map.canvas.style, {
      left: `${(100 * area.left) / width}%`,
      top: `${(100 * area.top) / height}%`,
      width: `${(100 * (area.right - area.left)) / width}%`,
      height: `${(100 * (area.bottom - area.top)) / height}%`,
    });
    this.frame.prepend(map.canvas);
    return map;
  }

  /** Show what `text([x, y])` says, in units of the axes, where the pointer is inside them. */
  onHover(text) {
    this.svg.addEventListener("pointermove", (event) => {
      const [left, top] = this.pointAt(event);
      const { area } = this;
      const isInside =
        left >= area.left && left <= area.right && top >= area.top && top <= area.bottom;
      this.tell(isInside ? text([this.x.invert(left), this.y.invert(top)]) : null, [left, top]);
    });
    this.svg.addEventListener("pointerleave", () => this.tell(null));
  }
}

function scale({ domain, log = false }) {
  return (log ? scaleLog() : scaleLinear()).domain(domain);
}

function ticked(axis, { ticks = 5, values = null, format = (number) => short(number, 3) }) {
  return axis.ticks(ticks).tickValues(values).tickFormat(format).tickSizeOuter(0);
}
