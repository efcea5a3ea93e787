"""The links of a page, and what can be linked to in it."""

from html.parser import HTMLParser


class _Elements(HTMLParser):
    def __init__(self, page):
        super().__init__()
        self.ids, self.links = set(), []
        self.feed(page.read_text(encoding="utf-8"))

    def handle_starttag(self, tag, attributes):
        found = dict(attributes)
        if "id" in found:
            self.ids.add(found["id"])
        self.links += [found[name] for name in ("href", "src") if found.get(name)]


def ids_of(page):
    """Return the ids of the elements of a page."""
    return _Elements(page).ids


def links_of(page):
    """Return what a page links to and what it loads."""
    return _Elements(page).links
