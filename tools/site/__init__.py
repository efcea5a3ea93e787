"""The web edition: the stored notebooks as a static site that needs no kernel and no network.

``python -m tools.site -o build/site`` writes it. Sphinx builds it, with MyST-NB and the theme Furo:
an established builder gives search, contents, links that are checked, and pages that read well from
a phone to a desktop, and Furo asks for no font or script of another site.

- `chapters` makes of a notebook what Sphinx is given,
- `asking` says under an exercise what JupyterLab would: hints, how to check, what a mistake hears,
- `terms` links the glossary's terms,
- `builder` puts it all together.

`tools.stages` shows instruments and questions alive, here and on the slides.
"""
