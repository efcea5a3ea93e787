"""An HTML page that loads nothing and runs nothing, as the tools write them."""

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


def html_page(title: str, style: str, body: str) -> str:
    """Return a whole page; `body` is HTML, and `style` CSS that ends with a line break."""
    return _PAGE.format(title=title, style=style, body=body)
