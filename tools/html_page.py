"""HTML of the tools: a page that loads nothing and runs nothing, and links between pages."""

import re

_PAGE = """\
<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>{title}</title>
<style>
{style}</style>
</head>
<body>
<main>
{body}
</main>
</body>
</html>
"""

_LINK_TO_NOTEBOOK = re.compile(r"(<a\b[^>]*\bhref=\"[^\":/#]+)\.ipynb(?=[\"#])")


def html_page(title: str, style: str, body: str) -> str:
    """Return a whole page; `body` is HTML, and `style` CSS that ends with a line break."""
    return _PAGE.format(title=title, style=style, body=body)


def linking_pages(html: str) -> str:
    """Return HTML in which links to notebooks of the same folder lead to their pages."""
    return _LINK_TO_NOTEBOOK.sub(r"\1.html", html)
