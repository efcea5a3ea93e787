/* Typesets the formulas, lays the slides out, and starts reveal.js.

   A page comes with more slides than are shown. Where their sizes are known, what fits on the slide
   before joins it as a step, what does not fit is divided, and the rest is enlarged. */

const SIZES = [1.6, 1.45, 1.3, 1.2, 1.1, 1, 0.93]; // of the letters; code then has 28 pixels
const WIDTH = 1920, HEIGHT = 1030; // of a slide, as slides.css says; the rest is the line at the foot
const SMALLEST = 28; // pixels of the smallest letters in an instrument
const WIDTHS = [760, 860, 960, 1060, 1180, 1320, 1480]; // in which it may stand as it is made
const NARROW = [520, 580, 640, 700]; // or a question, which has no picture
const FLOWING = 960, COLUMNS = [2, 3, 4]; // or in this width, in columns,
const SHARES = [1, 0.9, 0.8, 0.7]; // of which its pictures have this share

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
    await document.fonts.ready;
    layOut();
    const laidOutToPrint = new Promise(resolve => Reveal.on("pdf-ready", resolve));
    await Reveal.initialize({
        width: 1920,
        height: 1080,
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
        keyboard: { 191: null }, // the key of ? would turn the screen black; B and the full stop do
        plugins: [RevealNotes, RevealZoom],
    });
    document.addEventListener("toggle", refit, true); // an answer was opened
    keepKeysForTheDeck();
    document.addEventListener("alive", event => fitStage(event.target));
    deck.classList.remove("preparing");
    if (Reveal.isPrintView()) {
        await laidOutToPrint;
        await Promise.all([...document.querySelectorAll(".stage")].map(stage => course.bringAlive(stage)));
    } else {
        course.watch();
    }
    Reveal.on("slidechanged", ({ currentSlide, previousSlide }) => {
        for (const solution of previousSlide?.querySelectorAll(".solution") ?? []) solution.open = false;
        arrive(currentSlide);
    });
    Reveal.layout();
    arrive(Reveal.getCurrentSlide());
    deck.dataset.ready = "true";
}

/* Join, divide and enlarge: everything but pictures and instruments, which fill their slides. */
function layOut() {
    for (const stack of document.querySelectorAll(".slides > section")) {
        for (const slide of [...stack.children]) {
            if (!("joins" in slide.dataset) || !joined(slide)) {
                beginAtOnce(slide);
                divide(slide);
            }
        }
    }
    for (const content of document.querySelectorAll(".content")) {
        addTasks(content.parentElement);
        enlarge(content);
    }
    for (const twice of document.querySelectorAll("aside mjx-assistive-mml")) twice.remove();
}

/* Put what a slide holds on the slide before, where it fits; return whether it did. */
function joined(slide) {
    const before = slide.previousElementSibling;
    if (!before || before.matches(".picture, .instrument, .beside")) return false;
    const place = before.querySelector(".content"), step = document.createElement("div");
    const parts = [...slide.querySelector(".content").children];
    const hides = place.querySelector(".fragment");
    step.className = "step";
    step.append(...parts);
    place.append(step);
    if (place.offsetHeight <= HEIGHT) {
        const reads = slide.matches(".text") && before.querySelector(".jp-OutputArea");
        step.classList.toggle("fragment", reads || hides || "steps" in slide.dataset);
        slide.remove();
        return true;
    }
    slide.querySelector(".content").append(...parts);
    step.remove();
    return false;
}

/* Show at once what would be a step, where nothing stands before it on its slide. */
function beginAtOnce(slide) {
    const first = slide.querySelector(".content > .jp-Cell:first-child");
    if (first && !first.querySelector(".jp-Cell-inputWrapper")) {
        first.querySelector(".fragment")?.classList.remove("fragment");
    }
}

/* Divide a slide that is too tall into as many as it takes. */
function divide(slide) {
    const content = slide.querySelector(".content");
    if (slide.matches(".picture, .instrument, .beside") || content.offsetHeight <= HEIGHT) return;
    const end = content.getBoundingClientRect().top + HEIGHT - 10;
    const rest = cutAt(content, end);
    if (!rest) return;
    const more = slide.cloneNode(false);
    more.removeAttribute("data-joins");
    more.append(rest);
    slide.after(more);
    divide(more);
}

/* Take off an element what reaches below a line, and return it in a copy of the element; null if
   its first part does. */
function cutAt(element, end) {
    const parts = [...element.children].filter(part => !part.matches("aside"));
    const at = parts.findIndex(part => part.getBoundingClientRect().bottom > end);
    if (at < 0) return null;
    const copy = element.cloneNode(false);
    copy.removeAttribute("id");
    let first = at;
    const within = isDivisible(parts[at]) ? cutInside(parts[at], end) : null;
    if (within) {
        copy.append(within);
        first = at + 1;
    }
    while (!within && first > 0 && parts[first - 1].matches("h1, h2, h3, h4")) first -= 1;
    if (!within && first === 0) return null;
    if (element.matches("ol")) copy.start = element.start + first - (within ? 1 : 0);
    if (element.matches("table") && parts[0].matches("thead")) copy.prepend(parts[0].cloneNode(true));
    copy.append(...parts.slice(first));
    return copy;
}

function isDivisible(part) {
    return part.matches("div, section, ul, ol, table, tbody, pre, li:has(> p)") && !part.matches(".stage");
}

function cutInside(part, end) {
    return part.matches("pre") ? cutCode(part, end) : cutAt(part, end);
}

/* Divide code between two lines, at an empty line if there is one in the lower half. */
function cutCode(code, end) {
    const box = code.getBoundingClientRect();
    const holder = code.querySelector(":scope > code") ?? code;
    const lines = holder.innerHTML.split("\n");
    const fitting = Math.floor(lines.length * (end - box.top) / box.height) - 1;
    if (fitting < 3) return null;
    let at = fitting;
    while (at > fitting / 2 && lines[at].trim()) at -= 1;
    if (at <= fitting / 2) at = fitting;
    const rest = code.cloneNode(true);
    (rest.querySelector(":scope > code") ?? rest).innerHTML = lines.slice(at).join("\n").replace(/^\n/, "");
    holder.innerHTML = lines.slice(0, at).join("\n");
    return rest;
}

/* Give a slide the largest letters with which it fits. */
function enlarge(content) {
    const slide = content.parentElement;
    if (slide.matches(".instrument")) return;
    slide.classList.remove("under", "alone", "scrolls");
    if (fitsInSomeSize(content)) return;
    if (content.querySelector(".solution[open]")) { // it takes the place of what asks for it
        slide.classList.add("alone");
        if (fitsInSomeSize(content)) return;
    }
    if (slide.matches(".beside")) { // a formula is too wide: the words stand under the picture
        slide.classList.add("under");
        if (fitsInSomeSize(content)) return;
    }
    slide.classList.add("scrolls");
}

function fitsInSomeSize(content) {
    return SIZES.some(size => {
        content.style.fontSize = `${size}em`;
        return content.offsetHeight <= HEIGHT && overhang(content) <= 0;
    });
}

function refit(event) {
    const content = event.target.closest(".content");
    if (content) enlarge(content);
}

/* By how many pixels the widest part of the content is wider than the content. */
function overhang(content) {
    const parts = [content, ...content.querySelectorAll("pre, table, mjx-container, .jp-RenderedHTML")];
    const seen = parts.filter(part => !part.closest("aside, details:not([open])"));
    return Math.max(...seen.map(part => part.scrollWidth - part.clientWidth));
}

/* Show an instrument as large as its slide allows, with no letter smaller than SMALLEST.

   It stands as it is made, in the width that suits, or flows in columns: of what fits, that is shown
   in which its pictures are largest. Once somebody uses it, it stays as it is arranged, unless it
   becomes so tall that its letters would be small. */
function fitStage(stage) {
    const content = stage.closest(".content"), place = stage.firstElementChild;
    const instrument = place.querySelector(".nn");
    const style = getComputedStyle(content);
    const width = WIDTH - 2 * parseFloat(style.paddingLeft);
    const height = HEIGHT - parseFloat(style.paddingTop) - parseFloat(style.paddingBottom);
    const scaleOf = each => Math.min(width / each, height / place.offsetHeight);
    let best, fitted, isUsed = false;
    const tried = (each, columns, share) => {
        arrange(instrument, columns, share);
        stage.style.width = `${each}px`;
        enlargeLetters(instrument, SMALLEST * each / width);
        const scale = scaleOf(each), fits = scale > 0.999 * width / each;
        return { each, columns, share, scale, fits, area: scale ** 2 * areaOfPictures(instrument) };
    };
    const choose = () => {
        const isQuestion = stage.dataset.module === "question"; // words alone: as large as they fit
        const widths = isQuestion ? [...NARROW, ...WIDTHS] : WIDTHS;
        const made = firstFitting(widths.map(each => () => tried(each, 0, 1)));
        const flowing = (isQuestion ? [] : COLUMNS).map(columns =>
            firstFitting(SHARES.map(share => () => tried(FLOWING, columns, share))));
        const asMade = { ...made, area: 1.1 * made.area };
        best = [asMade, ...flowing].reduce((a, b) => (isBetter(b, a) ? b : a));
        tried(best.each, best.columns, best.share);
        if (best.columns > 0) holdColumns(instrument);
    };
    const show = () => {
        if (!isUsed || scaleOf(best.each) < 0.97 * width / best.each) choose();
        enlargeLetters(instrument, SMALLEST * best.each / width);
        const scale = scaleOf(best.each);
        stage.style.transform = `translateX(${(width - best.each * scale) / 2}px) scale(${scale})`;
        fitted = place.offsetHeight;
    };
    for (const use of ["pointerdown", "keydown"]) {
        stage.addEventListener(use, () => { isUsed = true; }, { capture: true, once: true });
    }
    show();
    new ResizeObserver(() => {
        if (place.offsetHeight !== fitted) show(); // or it is told of what has just been done
    }).observe(place);
}

/* Return the first arrangement that fits; if none does, that with the largest letters. */
function firstFitting(attempts) {
    let best = null;
    for (const attempt of attempts) {
        const one = attempt();
        if (one.fits) return one;
        if (!best || one.scale * one.each > best.scale * best.each) best = one;
    }
    return best;
}

function isBetter(one, other) {
    if (one.fits !== other.fits) return one.fits;
    return one.fits ? one.area > other.area : one.scale * one.each > other.scale * other.each;
}

function areaOfPictures(instrument) {
    const areas = [...instrument.querySelectorAll("svg, canvas, img")].map(each =>
        each.checkVisibility() ? each.clientWidth * each.clientHeight : 0);
    return areas.reduce((sum, area) => sum + area, 0);
}

/* Let the parts of an instrument flow in columns, its pictures with a share of their width; with no
   columns, it stands as it is made. */
function arrange(instrument, columns, share) {
    instrument.classList.toggle("flowing", columns > 0);
    release(instrument);
    instrument.style.setProperty("--columns", columns);
    instrument.style.setProperty("--share", share);
}

/* Let every part stay in the column in which it is, also when a text becomes longer; but where
   that cannot be, because a column begins inside a grid, it flows on. */
function holdColumns(instrument) {
    const { left, width, height } = instrument.getBoundingClientRect();
    const columns = Number(getComputedStyle(instrument).columnCount);
    const columnOf = part =>
        Math.floor(columns * (part.getBoundingClientRect().left - left + 1) / width);
    const parts = unbrokenParts(instrument);
    const first = parts.filter((part, k) => k > 0 && columnOf(part) > columnOf(parts[k - 1]));
    for (const part of first) part.classList.add("begins");
    instrument.classList.add("held");
    if (instrument.getBoundingClientRect().height > height + 1) release(instrument);
}

function release(instrument) {
    instrument.classList.remove("held");
    for (const part of instrument.querySelectorAll(".begins")) part.classList.remove("begins");
}

/* Return the parts of an element that do not reach from one column into the next. */
function unbrokenParts(element) {
    return [...element.children].flatMap(part => {
        const pieces = part.getClientRects().length;
        return pieces > 1 ? unbrokenParts(part) : pieces === 1 ? [part] : [];
    });
}

/* Give every letter of an instrument a least size, in pixels of the page it is on. */
function enlargeLetters(instrument, least) {
    instrument.style.setProperty("--nn-least", `${least}px`);
    for (const drawing of instrument.querySelectorAll("svg[viewBox]")) {
        const unit = drawing.clientWidth / drawing.viewBox.baseVal.width;
        if (unit > 0) drawing.style.setProperty("--nn-least", `${least / unit}px`);
    }
}

/* Let the deck have its keys again when an instrument was used with the mouse, and always those of
   a clicker; who comes to an instrument with Tab moves it with the arrow keys. */
function keepKeysForTheDeck() {
    document.addEventListener("pointerup", event => {
        if (!event.target.closest?.(".stage")) return;
        setTimeout(() => { // after the instrument has heard of it
            const used = document.activeElement;
            const isWrittenIn = used === event.target && used.matches("input[type=text]");
            if (used.closest(".stage") && !isWrittenIn) used.blur();
        });
    }, true);
    document.addEventListener("change", event => {
        const field = event.target;
        if (!field.matches(".stage input[type=text]")) return;
        setTimeout(() => { // one whose text is gone or selected waits for another
            const isDone = field.selectionStart === field.selectionEnd && field.value;
            if (document.activeElement === field && isDone) field.blur();
        });
    }, true);
    window.addEventListener("keydown", event => {
        if (!event.target.closest?.(".stage")) return;
        if (event.key === "PageDown" || event.key === "PageUp") {
            event.preventDefault();
            event.stopPropagation();
            if (event.key === "PageDown") Reveal.next();
            else Reveal.prev();
        }
    }, true);
}

/* Put the tasks of the slide before an instrument over a corner of its own slide: the one where
   they cover least of what is pressed or typed. */
function addTasks(slide) {
    const tasks = slide.previousElementSibling?.querySelector(".content ol");
    const isTold = slide.matches(".instrument") && !slide.querySelector('[data-module="question"]');
    if (!tasks || !isTold || slide.querySelector(".tasks")) return;
    const panel = document.createElement("details"), summary = document.createElement("summary");
    panel.className = "tasks jp-Cell";
    summary.textContent = "Tasks";
    panel.append(summary, tasks.cloneNode(true));
    panel.addEventListener("toggle", () => {
        const corners = panel.open ? ["", "left", "top", "top left"] : [""];
        const covered = corners.map(corner => {
            panel.dataset.corner = corner;
            return controlsUnder(panel, slide);
        });
        panel.dataset.corner = corners[covered.indexOf(Math.min(...covered))];
    });
    slide.querySelector(".content").append(panel);
}

/* Return how many buttons and fields of a slide a panel covers, in whole or in part. */
function controlsUnder(panel, slide) {
    const { left, right, top, bottom } = panel.getBoundingClientRect();
    return [...slide.querySelectorAll(".stage :is(button, input, select)")].filter(control => {
        const box = control.getBoundingClientRect();
        return box.width && box.left < right && box.right > left && box.top < bottom && box.bottom > top;
    }).length;
}

/* Say at the foot of the screen where the slide is, and show it from its beginning. */
function arrive(slide) {
    enlarge(slide.querySelector(".content")); // an answer may have been opened while one left
    const section = slide.parentElement.querySelector("h2");
    const isTitle = slide.querySelector("h1, h2");
    const parts = isTitle || !section ? [document.title] : [document.title, section.textContent];
    document.querySelector(".place").textContent = parts.join("  ·  ");
    slide.scrollTop = 0;
}
