"""A JupyterLab server of its own, and a notebook in it as a learner sees it in the browser."""

import json
import os
import re
import secrets
import shutil
import socket
import subprocess
import sys
import time
import urllib.error
import urllib.request
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from playwright.sync_api import (
    Browser,
    BrowserContext,
    CDPSession,
    ConsoleMessage,
    Error,
    Locator,
    Page,
    expect,
    sync_playwright,
)

from tools.notebooks import read

TIMEOUT = 60_000
"""Milliseconds until a condition counts as missed; generous, for slow machines."""

COMMANDS_ON_PATH = (
    "chromium-headless-shell",  # of Debian; without windows it has a tenth less to do
    "chromium",
    "chromium-browser",
    "google-chrome",
    "google-chrome-stable",
    "chrome",
)
STANDARD_PLACES = (
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    "/Applications/Chromium.app/Contents/MacOS/Chromium",
    r"C:\Program Files\Google\Chrome\Application\chrome.exe",
    r"C:\Program Files (x86)\Google\Chrome\Application\chrome.exe",
    r"C:\Program Files (x86)\Microsoft\Edge\Application\msedge.exe",
)

LOCAL_HOSTS = {"127.0.0.1", "localhost"}

BROWSER_ARGUMENTS = (
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1",  # the network is unplugged
)

SETTINGS = {
    "@jupyterlab/apputils-extension/notification": {
        "fetchNews": "false",
        "checkForUpdates": False,
    },
    # Every cell is in the page, also those out of sight.
    "@jupyterlab/notebook-extension/tracker": {"windowingMode": "none"},
}

DISABLED = {"@jupyterlab/debugger-extension": True}
"""At a kernel restart it reports its own cancelled requests as errors."""

SHORT_TRAINING = """
def shorten():  # a function, because the notebook may use these names for something else
    from itertools import islice

    from course_utils import training
    from course_utils.widgets.training import TrainingView

    def three_of(loader):
        batches = iter(loader)
        yield from islice(batches, 3)
        next(batches, None)  # a view counts its epoch when there are no more

    def first_epochs(model, loader, loss_fn, optimizer):
        losses = vars(optimizer).setdefault("losses", [])
        if len(losses) < first_epochs.most:
            losses.append(train_one_epoch(model, three_of(loader), loss_fn, optimizer))
        else:
            list(three_of(loader))
        return losses[-1]

    first_epochs.most = 5
    train_one_epoch, evaluate = training.train_one_epoch, training.evaluate
    training.train_one_epoch = first_epochs
    training.evaluate = lambda first, loader, *others: evaluate(first, three_of(loader), *others)
    track = TrainingView.track
    TrainingView.track = lambda view, loader: track(view, [*islice(loader, 3)])


shorten()
del shorten
"""
"""What kernels run at their start: five epochs of three batches each, and the later ones pass by.

Here the page is looked at, and nbval trains in full.
"""

NOISE = "NotFoundError: Failed to execute 'removeChild' on 'Node'"
"""JupyterLab 4.6 itself, when the theme changes while it still typesets formulas."""

LOST_REQUEST = re.compile(
    r"Error: (Canceled future for \w+ message before replies were done|widget model not found)"
)
"""JupyterLab 4.6 itself, of what it asked a kernel that has died, and of widgets that it looks for
before it has restored them; whether they are shown then, the tests see."""


def find_browser(bundled: str) -> str | None:
    """Return a Chromium: ``$COURSE_CHROMIUM``, an installed one, or Playwright's own."""
    if named := os.environ.get("COURSE_CHROMIUM"):
        return named
    on_path = (shutil.which(command) for command in COMMANDS_ON_PATH)
    existing = (place for place in (*STANDARD_PLACES, bundled) if Path(place).is_file())
    return next((path for path in (*on_path, *existing) if path), None)


# --- the server ---------------------------------------------------------------------------------


class BrowserMissing(Exception):
    """There is no Chromium here; the message says what to do."""


@contextmanager
def running_browser() -> Iterator[Browser]:
    """Run a Chromium without a window.

    Raises
    ------
    BrowserMissing
        If none is found.
    """
    with sync_playwright() as playwright:
        path = find_browser(bundled=playwright.chromium.executable_path)
        if path is None:
            raise BrowserMissing(
                "no Chromium or Chrome found: install one, or name it in COURSE_CHROMIUM, or run "
                "`python -m playwright install chromium`"
            )
        browser = playwright.chromium.launch(executable_path=path, args=BROWSER_ARGUMENTS)
        try:
            yield browser
        finally:
            browser.close()


def new_context(browser: Browser) -> BrowserContext:
    """Return a fresh profile with a page of usual size."""
    context = browser.new_context(viewport={"width": 1400, "height": 1000}, service_workers="block")
    context.set_default_timeout(TIMEOUT)
    expect.set_options(timeout=TIMEOUT)
    return context


@dataclass(frozen=True)
class Server:
    """A running JupyterLab."""

    url: str
    token: str
    root: Path
    """The folder it shows."""
    progress_file: Path
    """The learner's progress, for all its kernels."""


@contextmanager
def running_server(
    folder: Path,
    *,
    startup: str = SHORT_TRAINING,
    environment: Mapping[str, str] | None = None,
) -> Iterator[Server]:
    """Run JupyterLab with nothing but what it needs, all of it in `folder`.

    Parameters
    ----------
    folder
        An empty folder; what the server shows is its folder ``root``.
    startup
        What its kernels begin with: `SHORT_TRAINING`, so that nobody waits for weights.
    environment
        Variables for the server and its kernels, added to those of this process.
    """
    server = Server(
        f"http://127.0.0.1:{_free_port()}",
        secrets.token_hex(16),
        folder / "root",
        folder / "progress.json",
    )
    server.root.mkdir()
    log_file = folder / "server.log"
    for name, values in SETTINGS.items():
        path = folder / "settings" / f"{name}.jupyterlab-settings"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(json.dumps(values), encoding="utf-8")
    page_config = folder / "config" / "labconfig" / "page_config.json"
    page_config.parent.mkdir(parents=True)
    page_config.write_text(json.dumps({"disabledExtensions": DISABLED}), encoding="utf-8")
    startup_folder = folder / "ipython" / "profile_default" / "startup"
    startup_folder.mkdir(parents=True)
    (startup_folder / "startup.py").write_text(startup, encoding="utf-8")
    with log_file.open("w", encoding="utf-8") as log:
        process = subprocess.Popen(
            [
                *(sys.executable, "-m", "jupyterlab", "--no-browser", "--allow-root"),
                "--LabApp.expose_app_in_browser=True",
                *("--ip=127.0.0.1", f"--port={urlsplit(server.url).port}"),
                *(f"--IdentityProvider.token={server.token}", "--ServerApp.port_retries=0"),
                f"--ServerApp.root_dir={server.root}",
            ],
            env=os.environ
            | {
                "COURSE_PROGRESS_FILE": str(server.progress_file),
                "IPYTHONDIR": str(folder / "ipython"),
                "JUPYTERLAB_SETTINGS_DIR": str(folder / "settings"),
                "JUPYTERLAB_WORKSPACES_DIR": str(folder / "workspaces"),
                "JUPYTER_CONFIG_DIR": str(folder / "config"),
                "JUPYTER_DATA_DIR": str(folder / "data"),
                "JUPYTER_RUNTIME_DIR": str(folder / "runtime"),
            }
            | dict(environment or {}),
            stdout=log,
            stderr=subprocess.STDOUT,
        )
    try:
        _wait_until_up(process, f"{server.url}/api/status?token={server.token}", log_file)
        yield server
    finally:
        process.terminate()  # stops the kernels, too
        process.wait(timeout=30)


def _free_port() -> int:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        return free.getsockname()[1]


def _wait_until_up(process: subprocess.Popen, url: str, log_file: Path) -> None:
    deadline = time.monotonic() + TIMEOUT / 1000
    while True:
        try:
            urllib.request.urlopen(url, timeout=10).close()
            return
        except urllib.error.URLError as error:
            if process.poll() is not None or time.monotonic() > deadline:
                log = log_file.read_text(encoding="utf-8")
                raise RuntimeError(f"JupyterLab does not answer:\n{log[-3000:]}") from error
        time.sleep(0.05)  # between two looks at the condition


# --- notebooks in the browser -------------------------------------------------------------------


class Watch:
    """What went wrong behind the scenes of a browser context."""

    def __init__(self, context: BrowserContext):
        self.errors: list[str] = []
        """Errors in the console, and exceptions that nothing caught."""
        self.outside: list[str] = []
        """Addresses asked for that are not on this machine."""
        context.on("request", lambda request: self._asked_for(request.url))
        context.on("page", self._watch)

    def _watch(self, page: Page) -> None:
        page.on("pageerror", self._thrown)
        page.on("websocket", lambda socket: self._asked_for(socket.url))
        page.on("console", self._heard)

    def _thrown(self, error: Error) -> None:
        text = error.stack or str(error)
        is_noise = text.startswith(NOISE) and "/static/lab/jlab_core" in text
        if not is_noise and not LOST_REQUEST.match(text):
            self.errors.append(text)

    def _heard(self, message: ConsoleMessage) -> None:
        if message.type == "error" and not LOST_REQUEST.match(message.text):
            self.errors.append(f"{message.text} ({message.location['url']})")

    def _asked_for(self, url: str) -> None:
        parts = urlsplit(url)
        if parts.scheme not in ("data", "blob") and parts.hostname not in LOCAL_HOSTS:
            self.outside.append(url)


class Lab:
    """JupyterLab in one browser page."""

    def __init__(self, page: Page, server: Server):
        self.page = page
        self.root = server.root
        page.goto(f"{server.url}/lab?token={server.token}")
        page.wait_for_function("() => window.jupyterapp")
        page.evaluate("() => window.jupyterapp.restored.then(() => null)")

    def open(self, path: str) -> "Notebook":
        """Open a notebook by its path under the server's root; its kernel starts."""
        panel = self.page.evaluate(
            """path => window.jupyterapp.commands.execute('docmanager:open', {path})
                .then(panel => panel.revealed.then(() => panel.context.ready)
                    .then(() => panel.sessionContext.ready).then(() => panel.id))""",
            path,
        )
        notebook = Notebook(self, panel, self.root / path)
        notebook.wait_until_idle()
        return notebook

    def current_path(self) -> str | None:
        """Return the path of the notebook in front."""
        return self.page.evaluate("() => window.jupyterapp.shell.currentWidget?.context?.path")

    def use_theme(self, name: str) -> None:
        """Change the theme and wait until the page shows it."""
        self.execute("apputils:change-theme", theme=name)
        expect(self.page.locator("body")).to_have_attribute("data-jp-theme-name", name)

    def show_side_bar(self, shown: bool) -> None:
        """Show the file browser on the left, or hide it."""
        name = "expandLeft" if shown else "collapseLeft"
        self.page.evaluate(f"() => window.jupyterapp.shell.{name}()")

    def execute(self, command: str, **arguments: object) -> None:
        """Run a command, as the menus do, to its end."""
        self.page.evaluate(
            """([command, args]) =>
                window.jupyterapp.commands.execute(command, args).then(() => null)""",
            [command, arguments],
        )


class Notebook:
    """An open notebook; its cells are named by their ids."""

    def __init__(self, lab: Lab, panel: str, path: Path):
        self.lab = lab
        self.page = lab.page
        self.panel = panel
        self.path = path

    def _ask(self, expression: str, argument: object = None) -> Any:
        """Evaluate JavaScript over `panel`, this notebook, and `argument`."""
        return self.page.evaluate(
            f"([id, argument]) => {{ {_FIND_PANEL} return {expression}; }}", [self.panel, argument]
        )

    def show(self) -> None:
        """Bring this notebook to the front."""
        if not self._ask("panel.isVisible && window.jupyterapp.shell.currentWidget === panel"):
            self._ask("window.jupyterapp.shell.activateById(id)")
            expect(self.page.locator(f"#{self.panel}")).to_be_visible()

    def wait_until_idle(self) -> None:
        """Wait until the kernel is connected and has nothing to do."""
        self.page.wait_for_function(
            f"""id => {{
                {_FIND_PANEL}
                const kernel = panel.sessionContext.session?.kernel;
                return kernel?.connectionStatus === 'connected' && kernel.status === 'idle';
            }}""",
            arg=self.panel,
        )

    def run_all(self) -> None:
        """Choose Run > Run All Cells, and wait for the last cell."""
        self.show()
        self.lab.execute("notebook:run-all-cells")
        self.wait_until_idle()

    def close(self) -> None:
        """Shut the kernel down and close the tab, without saving."""
        self._ask("panel.sessionContext.shutdown().then(() => panel.dispose())")

    def close_tab(self) -> None:
        """Close the tab without saving; the kernel stays as it is."""
        self._ask("panel.dispose()")

    def save(self) -> None:
        """Save the notebook."""
        self._ask("panel.context.save()")

    def shut_down_kernel(self) -> None:
        """Choose Kernel > Shut Down Kernel, and wait until there is none."""
        self._ask("panel.sessionContext.shutdown()")
        self.page.wait_for_function(
            f"id => {{ {_FIND_PANEL} return panel.sessionContext.session === null; }}",
            arg=self.panel,
        )

    def restart_kernel(self) -> None:
        """Choose Kernel > Restart Kernel, confirm, and wait for the new kernel."""
        self.show()
        self.page.evaluate(
            """() => {
                window.restart = window.jupyterapp.commands.execute('notebook:restart-kernel');
            }"""
        )
        self.page.get_by_role("dialog").get_by_role("button", name="Confirm").click()
        self.page.evaluate("() => window.restart.then(() => null)")
        self.wait_until_idle()

    def execution_counts(self) -> list[int | None]:
        """Return the numbers in brackets on the left, from top to bottom."""
        return self._ask(
            """[...panel.content.model.cells].filter(cell => cell.type === 'code')
                .map(cell => cell.executionCount)"""
        )

    def output_types(self) -> set[str]:
        """Return what kinds of outputs there are; of printed text, on which stream."""
        return set(
            self._ask(
                """[...panel.content.model.cells].filter(cell => cell.type === 'code')
                    .flatMap(cell => cell.outputs.toJSON())
                    .map(output => output.name ?? output.output_type)"""
            )
        )

    def cells(self) -> Locator:
        """Return all cells."""
        return self.page.locator(f"#{self.panel} .jp-Notebook-cell")

    def cell(self, id: str) -> Locator:
        """Return one cell."""
        index = self._ask("[...panel.content.model.cells].findIndex(c => c.id === argument)", id)
        assert index >= 0, f"no cell {id!r}"
        return self.cells().nth(index)

    def output(self, id: str) -> Locator:
        """Return the output of a cell, without the number on its left."""
        return self.cell(id).locator(".jp-OutputArea-output")

    def write(self, id: str, source: str) -> None:
        """Replace what stands in a cell."""
        self.cell(id).locator(".cm-content").click()
        self.page.keyboard.press("ControlOrMeta+A")
        self.page.keyboard.insert_text(source)

    def run(self, id: str) -> None:
        """Run a cell with Ctrl+Enter."""
        self.cell(id).locator(".cm-content").click()
        self.page.keyboard.press("Control+Enter")


_FIND_PANEL = """
    const panel = [...window.jupyterapp.shell.widgets('main')].find(each => each.id === id);"""


# --- widgets ------------------------------------------------------------------------------------


def widget_cells(notebook: Path) -> list[str]:
    """Return the ids of the cells that show a widget."""
    return [
        cell.id
        for cell in read(notebook).cells
        if cell.cell_type == "code" and re.search("^explore_", cell.source, re.MULTILINE)
    ]


# From a key to the frame in which an instrument has drawn itself, `window.latency` in milliseconds:
# after it, a message arrives.
_MEASURE_NEXT_FRAME = """() => {
    window.latency = null;
    document.addEventListener('keydown', () => {
        const start = performance.now();
        requestAnimationFrame(() => {
            const {port1, port2} = new MessageChannel();
            port1.onmessage = () => { window.latency = performance.now() - start };
            port2.postMessage(null);
        });
    }, {capture: true, once: true});
}"""


@dataclass(frozen=True)
class Move:
    """What one movement of a widget takes, in milliseconds."""

    latency: float
    """From the key to the new picture."""
    script: float
    """Work of scripts in the page."""


def measured_moves(output: Locator, moves: int) -> list[Move]:
    """Move the first slider of a widget back and forth, and measure each movement.

    Where there is none, press the first button that can be pressed again and again.
    """
    handle, page = output.get_by_role("slider").first, output.page
    session = page.context.new_cdp_session(page)
    session.send("Performance.enable")
    if handle.count():
        is_at_end = handle.evaluate(
            "e => (e.value ?? e.ariaValueNow) === (e.max || e.ariaValueMax)"
        )
        keys = ("ArrowLeft", "ArrowRight") if is_at_end else ("ArrowRight", "ArrowLeft")
    else:
        handle = output.locator("button:not([aria-pressed]):not([aria-disabled])").first
        keys = ("Enter", "Enter")
    measured = []
    for move in range(moves):
        page.evaluate(_MEASURE_NEXT_FRAME)
        before = _script_ms(session)
        handle.press(keys[move % 2])
        latency = page.wait_for_function("() => window.latency", polling=20).json_value()
        measured.append(Move(latency, _script_ms(session) - before))
    session.detach()
    return measured


def _script_ms(session: CDPSession) -> float:
    """Return the milliseconds that scripts have taken in a page so far."""
    metrics = session.send("Performance.getMetrics")["metrics"]
    return 1000 * next(each["value"] for each in metrics if each["name"] == "ScriptDuration")


# --- readability --------------------------------------------------------------------------------

READABLE = 4.5
"""Contrast ratio that the Web Content Accessibility Guidelines ask for (level AA)."""

# Every visible text in `roots`, and the contrast of its colour with what lies behind it
# (Web Content Accessibility Guidelines 2, "contrast ratio").
_CONTRASTS = """roots => {
    const pixel = new OffscreenCanvas(1, 1).getContext('2d', {willReadFrequently: true});
    // Each colour is read once, and each element's ground: many texts share them.
    const remembering = (found, work) => key => {
        if (!found.has(key)) found.set(key, work(key));
        return found.get(key);
    };
    const rgba = remembering(new Map(), colour => {
        pixel.clearRect(0, 0, 1, 1);
        pixel.fillStyle = colour;
        pixel.fillRect(0, 0, 1, 1);
        const [r, g, b, a] = pixel.getImageData(0, 0, 1, 1).data;
        return [r, g, b, a / 255];
    });
    const over = (top, below) => [0, 1, 2].map(i => top[3] * top[i] + (1 - top[3]) * below[i]);
    const behind = remembering(new Map([[null, [255, 255, 255]]]), element => {
        const colour = rgba(getComputedStyle(element).backgroundColor);
        return colour[3] === 1 ? colour : over(colour, behind(element.parentElement));
    });
    const opacity = remembering(new Map([[null, 1]]), element =>
        getComputedStyle(element).opacity * opacity(element.parentElement));
    const luminance = colour => {
        const [r, g, b] = colour.slice(0, 3).map(c => c / 255)
            .map(c => c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4);
        return 0.2126 * r + 0.7152 * g + 0.0722 * b;
    };
    const NOT_JUDGED = 'style, option, :disabled, [aria-disabled=true]', found = [];
    for (const root of roots) {
        const texts = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
        while (texts.nextNode()) {
            const text = texts.currentNode.textContent.trim();
            const element = texts.currentNode.parentElement;
            if (!text || element.closest(NOT_JUDGED) || !element.checkVisibility()) continue;
            const [r, g, b, alpha] = rgba(getComputedStyle(element).color);
            const colour = [r, g, b, alpha * opacity(element)];
            if (colour[3] === 0) continue;  // it only takes room, as what TeX calls a phantom
            const below = behind(element);
            const front = over(colour, below);
            const [dark, light] = [front, below].map(luminance).sort((a, b) => a - b);
            found.push([text, (light + 0.05) / (dark + 0.05)]);
        }
    }
    return found;
}"""


def contrasts(elements: Locator) -> list[tuple[str, float]]:
    """Return every visible text in `elements`, with its contrast ratio from 1 to 21."""
    expect(elements.first).to_be_visible()
    return [(text, ratio) for text, ratio in elements.evaluate_all(_CONTRASTS)]


def hardly_readable(elements: Locator) -> list[tuple[str, float]]:
    """Return the texts in `elements` with too little contrast; there has to be some text."""
    found = contrasts(elements)
    assert found, "no text at all"
    return [(text, round(ratio, 2)) for text, ratio in found if ratio < READABLE]
