/** The part of anywidget's front end that an instrument needs, for pages without Jupyter. */

/**
 * Show an instrument in an element of any page.
 *
 * @param {HTMLElement} el
 * @param {{render: function({model: object, el: HTMLElement}): function}} module What its bundle
 *     exports as default.
 * @param {{state?: object, settings?: object, data?: Uint8Array}} [traits]
 * @returns {{model: Model, stop: function}} The model, and how to end.
 */
export function mount(el, module, traits = {}) {
  const model = new Model(traits);
  return { model, stop: module.render({ model, el }) };
}

/** Traits by name, and who listens to them. */
export class Model {
  #traits;
  #listeners = new Map();

  constructor({ state = {}, settings = {}, data = null }) {
    this.#traits = { state, settings, data: data && new DataView(data.buffer, data.byteOffset) };
  }

  get(name) {
    return this.#traits[name];
  }

  set(name, value) {
    if (this.#traits[name] === value) return;
    this.#traits[name] = value;
    for (const listener of this.#listeners.get(`change:${name}`) ?? []) listener();
  }

  save_changes() {} // there is no kernel

  send() {} // nor anybody who would answer

  on(event, listener) {
    this.#listeners.set(event, [...(this.#listeners.get(event) ?? []), listener]);
  }

  off(event, listener) {
    const others = (this.#listeners.get(event) ?? []).filter((each) => each !== listener);
    this.#listeners.set(event, others);
  }
}
