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

  window.course = { arrive: (name, what) => arrivals.get(name)(what) };

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

  async function bringAlive(stage) {
    const { module: name, stored } = stage.dataset;
    const [host, bundle, traits] = await Promise.all([
      moduleOf("host"),
      moduleOf(name),
      script(stored),
    ]);
    const place = document.createElement("div");
    const data = Uint8Array.from(atob(traits.data), (letter) => letter.charCodeAt(0));
    host.mount(place, bundle.default, { ...traits, data });
    stage.replaceChildren(place);
    stage.dataset.alive = "";
  }

  /** Tell instruments which theme the page shows, where the reader leaves that to the system. */
  function followTheme() {
    const dark = matchMedia("(prefers-color-scheme: dark)");
    const tell = () => {
      const chosen = document.body.dataset.theme;
      const isDark = chosen === "dark" || (chosen !== "light" && dark.matches);
      document.documentElement.dataset.theme = isDark ? "dark" : "light";
    };
    new MutationObserver(tell).observe(document.body, { attributeFilter: ["data-theme"] });
    dark.addEventListener("change", tell);
    tell();
  }

  /** Mend what the builder leaves out for readers with a keyboard or a screen reader. */
  function helpReaders() {
    for (const caption of document.querySelectorAll("p.caption[role=heading]")) {
      caption.setAttribute("aria-level", "2");
    }
    for (const summary of document.querySelectorAll("details > summary[aria-label]")) {
      summary.removeAttribute("aria-label"); // its words say it, and say more
    }
    const scrolling = document.querySelectorAll("article pre, article .output, article table");
    const letFocus = () => {
      for (const each of scrolling) {
        if (each.scrollWidth > each.clientWidth) each.tabIndex = 0;
        else each.removeAttribute("tabindex");
      }
    };
    addEventListener("resize", letFocus);
    letFocus();
  }

  followTheme();
  helpReaders();
  const watcher = new IntersectionObserver(
    (entries) => {
      for (const { isIntersecting, target } of entries) {
        if (!isIntersecting) continue;
        watcher.unobserve(target);
        void bringAlive(target);
      }
    },
    { rootMargin: NEAR },
  );
  for (const stage of document.querySelectorAll(".stage")) watcher.observe(stage);
})();
