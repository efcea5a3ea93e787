/**
 * Brings the instruments of a page alive, when the reader comes near.
 *
 * A bundle and what an instrument holds arrive by scripts that call `course.arrive`, because a page
 * that was opened from a folder may run files, but not read them.
 */

(() => {
  const NEAR = "600px"; // before it comes into view
  const FILES = new URL("instruments/", document.currentScript.src);
  const bundles = new Map(); // promises of modules, by their names
  const arrivals = new Map(); // who waits for a script, by its name

  /** Run a script of the folder of instruments; return a promise of what it hands over. */
  function script(name) {
    return new Promise((resolve, reject) => {
      arrivals.set(name, resolve);
      const element = document.createElement("script");
      element.src = new URL(`${name}.js`, FILES);
      element.onerror = () => reject(new Error(`${name}.js did not arrive`));
      document.head.append(element);
    });
  }

  /** Return a promise of a module, which all instruments of a kind share. */
  function moduleOf(name) {
    if (!bundles.has(name)) bundles.set(name, imported(name));
    return bundles.get(name);
  }

  /** Return a promise of a module, from the text of its bundle. */
  async function imported(name) {
    const source = new Blob([await script(name)], { type: "text/javascript" });
    const address = URL.createObjectURL(source);
    try {
      return await import(address);
    } finally {
      URL.revokeObjectURL(address);
    }
  }

  /** Show an instrument in its place; the event `alive` of the place says that it stands there. */
  async function bringAlive(stage, { remembers = false } = {}) {
    const { module: name, stored } = stage.dataset;
    const [host, bundle, traits] = await Promise.all([
      moduleOf("host"),
      moduleOf(name),
      script(stored),
    ]);
    const place = document.createElement("div");
    const data = Uint8Array.from(atob(traits.data), (letter) => letter.charCodeAt(0));
    const isKept = remembers && name === "question";
    const state = (isKept && recall(stored)) || traits.state;
    const { model } = host.mount(place, bundle.default, { ...traits, state, data });
    if (isKept) model.on("change:state", () => remember(stored, model.get("state")));
    stage.replaceChildren(place);
    stage.dataset.alive = "";
    stage.dispatchEvent(new Event("alive", { bubbles: true }));
  }

  /** Return how a question was answered when the reader was last here; null if it was not. */
  function recall(name) {
    try {
      return JSON.parse(localStorage.getItem(name));
    } catch {
      return null; // the browser keeps nothing of this page, or somebody has changed it
    }
  }

  function remember(name, state) {
    try {
      localStorage.setItem(name, JSON.stringify(state));
    } catch {
      // The browser keeps nothing of this page: the answer stands until it is left.
    }
  }

  /**
   * Bring the instruments of the page alive, each when it comes near.
   *
   * @param {{remembers?: boolean}} [options] Whether questions are answered as they were left.
   */
  function watch(options) {
    const watcher = new IntersectionObserver(
      (entries) => {
        for (const { isIntersecting, target } of entries) {
          if (!isIntersecting) continue;
          watcher.unobserve(target);
          void bringAlive(target, options);
        }
      },
      { rootMargin: NEAR },
    );
    for (const stage of document.querySelectorAll(".stage")) watcher.observe(stage);
  }

  window.course = { arrive: (name, what) => arrivals.get(name)(what), bringAlive, watch };
})();
