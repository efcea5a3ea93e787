"""What stands in an HTML page."""

from html.parser import HTMLParser


class Elements(HTMLParser):
    """The elements of a page, as (name, attributes)."""

    def __init__(self, page):
        super().__init__()
        self.found = []
        self.feed(page)

    def handle_starttag(self, tag, attrs):
        self.found.append((tag, dict(attrs)))

    def values(self, attribute, *tags):
        """Return the values of an attribute, of some kinds of elements or of all."""
        return [a[attribute] for tag, a in self.found if attribute in a and tag in (tags or [tag])]
