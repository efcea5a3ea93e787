"""Settings of Sphinx; ``tools.site.builder`` writes the pages beside a copy of this file."""

import os

import sphinxcontrib.katex

from tools.site.formulas import start_formulas

project = "Neural networks, hands on"
author = "the authors of the course"
language = "en"
extensions = ["myst_nb", "sphinx_copybutton", "sphinxcontrib.katex"]
nitpicky = True

html_theme = "furo"
html_title = project
html_favicon = "_static/favicon.svg"
html_static_path = ["_static"]
html_css_files = ["course.css"]
html_js_files = [(name, {"defer": "defer"}) for name in ("stages.js", "course.js")]
html_copy_source = False
html_show_sourcelink = False
html_show_sphinx = False
copyright = "the authors of the course, under the MIT licence"
html_show_search_summary = False  # it would be fetched, which a folder does not allow
html_theme_options = {
    "navigation_with_keys": False,
    "light_css_variables": {"color-brand-primary": "#00649c", "color-brand-content": "#00649c"},
    "dark_css_variables": {"color-brand-primary": "#7cc4f2", "color-brand-content": "#7cc4f2"},
    "footer_icons": [],
}
pygments_style = "a11y-high-contrast-light"
pygments_dark_style = "a11y-high-contrast-dark"

nb_execution_mode = "off"
nb_merge_streams = True
nb_code_prompt_show = "Predict first, then open: {type}"
nb_code_prompt_hide = "Fold {type}"
myst_enable_extensions = ["amsmath", "dollarmath"]
myst_dmath_double_inline = True
myst_heading_anchors = 4
myst_heading_slug_func = "tools.site.headings.anchor"
myst_url_schemes = ("http", "https")

copybutton_selector = "div.highlight pre"

katex_prerender = True
katex_css_path = "katex/katex.min.css"
if node := os.environ.get("COURSE_NODE"):
    sphinxcontrib.katex.NODEJS_BINARY = node
# Seconds: with the 5 that are usual, a busy computer builds no site.
sphinxcontrib.katex.STARTUP_TIMEOUT = sphinxcontrib.katex.RENDER_TIMEOUT = 60.0
sphinxcontrib.katex.KaTeXServer.start_server_process = start_formulas
