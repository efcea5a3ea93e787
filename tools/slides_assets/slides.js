/* Typesets the formulas, starts reveal.js and makes every slide fit the screen. */

const SMALLEST = 0.58; // of the full size: code then has 15 pixels on a screen of 1920 x 1080
const STEP = 0.02;

window.MathJax = {
    tex: {
        inlineMath: [["$", "$"], ["\\(", "\\)"]],
        displayMath: [["$$", "$$"], ["\\[", "\\]"]],
        processEscapes: true,
        packages: { "[-]": ["require", "autoload"] }, // they would load files that are not here
    },
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

/* Shrink what is too tall or too wide for its slide; what is still too tall can be scrolled.

   Outputs stand under their code, or beside it where everything is larger that way. */
function fit(content) {
    content.classList.remove("beside");
    let size = fittingSize(content);
    if (size < 1 && content.querySelector(".jp-CodeCell img")) {
        content.classList.add("beside");
        const sizeBeside = fittingSize(content);
        if (sizeBeside > size && overhang(content) <= 0) {
            size = sizeBeside;
        } else {
            content.classList.remove("beside");
        }
    }
    content.style.width = `${100 / size}%`;
    content.style.transform = size === 1 ? "" : `scale(${size})`;
    content.style.marginBottom = `${(size - 1) * content.offsetHeight}px`;
    content.parentElement.classList.toggle("scrolls", content.offsetHeight * size > room(content));
}

/* The largest size in which the content fits on its slide, or the smallest that is readable. */
function fittingSize(content) {
    for (let size = 1; ; size = Math.max(size - STEP, SMALLEST)) {
        content.style.width = `${100 / size}%`;
        const fits = content.offsetHeight * size <= room(content) && overhang(content) <= 0;
        if (fits || size === SMALLEST) return size;
    }
}

/* The height that a slide has for its content. */
function room(content) {
    const slide = content.parentElement;
    const style = getComputedStyle(slide);
    return slide.clientHeight - parseFloat(style.paddingTop) - parseFloat(style.paddingBottom);
}

/* By how many pixels the widest part of the content is wider than the content. */
function overhang(content) {
    return Math.max(...[content, ...content.querySelectorAll("pre, table")].map(
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
