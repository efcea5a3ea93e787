/** What the rule saved and cost, in a table, once the run is over. */

import { html, setText } from "../core/dom.js";
import { fixed } from "../core/numbers.js";
import { loss } from "./sentence.js";

const ROWS = [
  "stops after",
  "restores",
  "saved",
  "lowest of all",
  "lost by the rule",
  "last epoch",
];

/** Return the table and how to draw it; see `curvePanel`. */
export function factsTable(now) {
  const cells = ROWS.map(() => html("td"));
  const rows = ROWS.map((name, k) => html("tr", {}, html("th", { scope: "row" }, name), cells[k]));
  const element = html(
    "table",
    { class: "nn-stopping-facts", "aria-label": "what the rule saved and cost" },
    html("tbody", {}, ...rows),
  );
  return {
    element,
    draw: (state) => facts(now(state)).forEach((text, k) => setText(cells[k], text)),
  };
}

function facts({ values, run, isOver, best, outcome }) {
  if (!isOver) return ["not yet: play on", ...ROWS.slice(1).map(() => "–")];
  const { saved, lowestAt, lost, gained } = outcome;
  const at = (epoch) => (epoch < 0 ? "nothing" : `epoch ${epoch}, loss ${loss(values[epoch])}`);
  return [
    run.stopped ? `epoch ${run.last}` : "never: the curve ends first",
    at(best),
    `${saved} of ${values.length} epochs`,
    at(lowestAt),
    lost === null ? "–" : fixed(lost, 3),
    gained === null ? loss(values.at(-1)) : `${loss(values.at(-1))}, ${above(gained)}`,
  ];
}

const above = (gained) =>
  gained === 0
    ? "as restored"
    : `${fixed(Math.abs(gained), 3)} ${gained < 0 ? "below" : "above"} that restored`;
