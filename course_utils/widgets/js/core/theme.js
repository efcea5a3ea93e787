/** Colours: those of the page's theme, and one for each meaning through the whole course. */

import { rgb } from "d3-color";

/** What is drawn in these colours never depends on them alone: it has a shape or a name, too. */
export const BLUE = "var(--nn-blue)";
export const ORANGE = "var(--nn-orange)";
export const GREEN = "var(--nn-green)";
export const PURPLE = "var(--nn-purple)";

/** The palette of heat maps in the page's present theme. */
export class Palette {
  /** @param {Element} root An element inside the instrument. */
  constructor(root) {
    const style = getComputedStyle(root);
    const colour = (name) => {
      const { r, g, b } = rgb(style.getPropertyValue(name).trim());
      return [r, g, b];
    };
    this.paper = colour("--nn-map-middle");
    this.low = colour("--nn-map-low");
    this.high = colour("--nn-map-high");
    this.ink = colour("--nn-map-ink");
  }

  /** Return [r, g, b] for a share from -1 (violet) over 0 (paper) to 1 (orange). */
  signed(share) {
    return mixed(this.paper, share < 0 ? this.low : this.high, Math.min(1, Math.abs(share)));
  }

  /** Return [r, g, b] for a share from 0 (paper) to 1 (ink). */
  shade(share) {
    return mixed(this.paper, this.ink, Math.min(1, Math.max(0, share)));
  }
}

function mixed(from, to, share) {
  return from.map((part, k) => part + share * (to[k] - part));
}

/** Call `changed` whenever the page's theme changes; return a function that ends this. */
export function onThemeChange(changed) {
  const observer = new MutationObserver(changed);
  const attributeFilter = ["class", "data-theme", "data-jp-theme-light", "data-jp-theme-name"];
  for (const element of [document.documentElement, document.body]) {
    observer.observe(element, { attributes: true, attributeFilter });
  }
  const preference = matchMedia("(prefers-color-scheme: dark)");
  preference.addEventListener("change", changed);
  return () => {
    observer.disconnect();
    preference.removeEventListener("change", changed);
  };
}

/** Whether the reader asked for as little motion as possible. */
export function wantsStillness() {
  return matchMedia("(prefers-reduced-motion: reduce)").matches;
}
