/** What a page of the site does by itself; `stages.js` brings its instruments alive. */

// Excerpts are fetched, which a folder does not allow.
if (window.DOCUMENTATION_OPTIONS) {
  DOCUMENTATION_OPTIONS.SHOW_SEARCH_SUMMARY = location.protocol !== "file:";
}

(() => {
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

  /** Keep in sight where a link leads, while instruments above it grow, until the reader moves. */
  function followAnchors() {
    let stop = () => {};
    const arrive = () => {
      stop();
      const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
      if (!target) return;
      const watcher = new ResizeObserver(() => target.scrollIntoView());
      const moves = ["wheel", "touchstart", "keydown", "pointerdown"];
      stop = () => {
        watcher.disconnect();
        for (const move of moves) removeEventListener(move, stop);
      };
      watcher.observe(document.querySelector("article"));
      for (const move of moves) addEventListener(move, stop, { passive: true });
    };
    addEventListener("hashchange", arrive);
    arrive();
  }

  followTheme();
  helpReaders();
  followAnchors();
  course.watch({ remembers: true });
})();
