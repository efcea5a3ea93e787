"""An instrument on a plain page of its own, as the web edition has it: no Jupyter, no kernel."""

import base64
from urllib.parse import urlsplit

from playwright.sync_api import Locator, Page, Route

from course_utils.instrument import STATIC, Instrument

_HOME = "http://instrument.test/"  # answered here; no such host is asked for anything
_PAGE = """<!doctype html>
<html lang="en" data-theme="{theme}">
<head><meta charset="utf-8"><title>{module}</title><link rel="icon" href="data:,"></head>
<body style="margin: 0; background: {background}; font-family: 'DejaVu Sans', sans-serif"></body>
</html>"""
_MOUNT = """async ([module, state, settings, data]) => {
    const place = document.body.appendChild(document.createElement('main'));
    const copy = document.body.children.length;  // Jupyter gives each widget a module of its own
    const { mount } = await import('/host.js');
    const instrument = (await import(`/${module}.js?${copy}`)).default;
    const bytes = Uint8Array.from(atob(data), letter => letter.charCodeAt(0));
    window.mounted = mount(place, instrument, { state, settings, data: bytes });
    await new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)));
}"""


def show_alone(page: Page, instrument: Instrument, *, theme: str = "light") -> Locator:
    """Show an instrument on a page; return its element.

    Parameters
    ----------
    page
        A page of any size; what it showed before is gone.
    instrument
        What to show, in its present state.
    theme
        "light" or "dark".
    """
    background = {"light": "#ffffff", "dark": "#111111"}[theme]
    document = _PAGE.format(theme=theme, module=instrument.module, background=background)

    def answer(route: Route) -> None:
        file = STATIC / urlsplit(route.request.url).path.removeprefix("/")
        if file == STATIC:
            route.fulfill(body=document, content_type="text/html")
        else:
            route.fulfill(body=file.read_bytes(), content_type="text/javascript")

    page.unroute_all()
    page.route(f"{_HOME}**", answer)
    page.goto(_HOME)
    return show_beside(page, instrument)


def show_beside(page: Page, instrument: Instrument) -> Locator:
    """Show one more instrument on a page of `show_alone`; return its element."""
    data = base64.b64encode(instrument.data).decode("ascii")
    page.evaluate(_MOUNT, [instrument.module, instrument.state, instrument.settings, data])
    return page.locator(".nn").last
