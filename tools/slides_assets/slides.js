/* Typesets the formulas, starts reveal.js and makes every slide fit the screen. */

const SMALLEST = 0.62; // of the full size; code is then still 14 pixels high on 1920 x 1080
const STEP = 0.02;

window.MathJax = {
    tex: {
        inlineMath: [["$", "$"], ["\\(", "\\)"]],
        displayMath: [["$$", "$$"], ["\\[", "\\]"]],
        processEscapes: true,
        packages: { "[-]": ["require", "autoload"] }, // they would load files that are not here
    },
    svg: { matchFontHeight: false }, // it cannot be measured on slides that are not shown
    options: { enableMenu: false },
    startup: { pageReady: () => MathJax.startup.defaultPageReady().then(start) },
};

async function start() {
    const deck = document.querySelector(".reveal");
    await Promise.all([...document.images].map(image => image.decode().catch(() => null)));
    await Reveal.initialize({
        width: 1280,
        height: 720,
        margin: 0,
        center: false,
        hash: true,
        navigationMode: "linear", // the arrow keys lead through all slides
        slideNumber: "c/t",
        controlsTutorial: false,
        transition: "none",
        backgroundTransition: "none",
        scrollActivationWidth: null,
        pdfSeparateFragments: false,
    });
    for (const content of document.querySelectorAll(".content")) {
        fit(content);
        content.addEventListener("toggle", () => fit(content), true); // an answer was opened
    }
    deck.classList.remove("preparing");
    Reveal.on("slidechanged", event => arrive(event.currentSlide));
    Reveal.layout();
    arrive(Reveal.getCurrentSlide());
    deck.dataset.ready = "true";
}

/* Shrink what is too tall or too wide for its slide; what is still too tall can be scrolled. */
function fit(content) {
    const slide = content.parentElement;
    const style = getComputedStyle(slide);
    const room = slide.clientHeight - parseFloat(style.paddingTop) - parseFloat(style.paddingBottom);
    let size = 1;
    for (; ; size = Math.max(size - STEP, SMALLEST)) {
        content.style.width = `${100 / size}%`;
        const fits = content.offsetHeight * size <= room && overhang(content) <= 0;
        if (fits || size === SMALLEST) break;
    }
    content.style.transform = size === 1 ? "" : `scale(${size})`;
    content.style.marginBottom = `${(size - 1) * content.offsetHeight}px`;
    slide.classList.toggle("scrolls", content.offsetHeight * size > room);
}

/* By how many pixels the widest part of the content is wider than the content. */
function overhang(content) {
    return Math.max(...[content, ...content.querySelectorAll("pre, table, .MathJax")].map(
        part => part.scrollWidth - part.clientWidth));
}

/* Say at the foot of the screen where the slide is, and show it from its beginning. */
function arrive(slide) {
    const section = slide.parentElement.querySelector("h2");
    const isTitle = slide.querySelector("h1, h2");
    const parts = isTitle || !section ? [document.title] : [document.title, section.textContent];
    document.querySelector(".place").textContent = parts.join("  ·  ");
    slide.scrollTop = 0;
}
