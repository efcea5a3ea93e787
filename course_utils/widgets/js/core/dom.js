/** Elements of HTML and SVG in one call each. */

const SVG = "http://www.w3.org/2000/svg";

/**
 * Return a new HTML element.
 *
 * @param {string} tag
 * @param {object} attributes `onclick` and the like become listeners; true and false set and leave
 *     out an attribute.
 * @param {...(Node|string)} children
 */
export function html(tag, attributes = {}, ...children) {
  return filled(document.createElement(tag), attributes, children);
}

/** Return a new SVG element; see `html`. */
export function svg(tag, attributes = {}, ...children) {
  return filled(document.createElementNS(SVG, tag), attributes, children);
}

const own = Math.random().toString(36).slice(2, 8); // each instrument has a copy of this module
let made = 0;

/** Return an id that no other element of the page has. */
export function newId(name) {
  return `nn-${name}-${own}-${(made += 1)}`;
}

/** Set attributes of an element; see `html`. Returns the element. */
export function setAttributes(element, attributes) {
  for (const [name, value] of Object.entries(attributes)) {
    if (typeof value === "function") {
      element.addEventListener(name.slice(2), value);
    } else if (value === false || value === null || value === undefined) {
      element.removeAttribute(name);
    } else {
      const text = value === true ? "" : String(value);
      if (element.getAttribute(name) !== text) element.setAttribute(name, text);
    }
  }
  return element;
}

/** Give an element a text, touching the page only where it changes. */
export function setText(element, text) {
  if (element.textContent !== text) element.textContent = text;
}

function filled(element, attributes, children) {
  setAttributes(element, attributes);
  element.append(...children);
  return element;
}
