/** What the tests compare with PyTorch, from the bytes that Python sends. */

import { bytesOf } from "../shared/base64.js";
import { readModels } from "../shared/text/models.js";
import { reader } from "../shared/text/reader.js";
import { asked } from "./asked.js";
import { runOf } from "./run.js";
import { sentence } from "./sentence.js";

/** Return the logits of the letter after each text of tokens, by model. */
export function logits(settings, base64, texts) {
  const models = modelsOf(settings, base64);
  return models.map(({ logitsAfter }) => texts.map(logitsAfter));
}

/** Return what is shown and said of states, one after the other. */
export function shown(settings, base64, states) {
  const models = modelsOf(settings, base64);
  const [run, ask] = [runOf(models, settings), asked(models, settings)];
  return states.map((state) => {
    const found = run(state);
    const now = { ...found, ...ask(state, found) };
    return { ...now, sentence: sentence(state, now, settings) };
  });
}

function modelsOf({ models, letters }, base64) {
  return readModels(reader(bytesOf(base64)), models, letters.length);
}
