/** What the lines and marks mean. */

import { html, svg } from "../core/dom.js";
import { BEST, LOWEST } from "./marks.js";

/** Return the legend as an element. */
export function legend() {
  const path = (name, d) => svg("path", { class: `nn-stopping-${name}`, d });
  return html(
    "div",
    { class: "nn-stopping-legend" },
    item("trained", path("trained", "M-16 0H16"), path("dots", "M0 0h0")),
    item("not trained", path("ahead", "M-16 0H16")),
    item("to fall below", path("bar", "M-16 0H16")),
    item("no improvement yet (min_delta)", path("band", "M-16 -7h32v14h-32z")),
    item("patience ends", path("stop", "M-16 0H16")),
    item("best so far, restored in the end", path("best", BEST)),
    item("lowest of all", path("lowest", LOWEST)),
  );
}

function item(text, ...marks) {
  const sample = svg("svg", { viewBox: "-18 -12 36 24", "aria-hidden": "true" }, ...marks);
  return html("span", {}, sample, text);
}
