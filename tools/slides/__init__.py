"""Slides to teach from: a deck a chapter, or a session, for a screen of 1920 x 1080 pixels.

``python -m tools.slides -o build/slides`` writes them from the stored notebooks. nbconvert makes
the pages and reveal.js shows them; they need no network, and no cell is run.

- `plan` says which sections a deck has, those of a session among them,
- `deck` makes of a notebook what goes on slides, in steps,
- `notes` finds in TEACHING.md what the lecturer reads in the speaker view,
- `pages` writes the pages and what they load,
- ``assets/slides.js`` lays out: it joins what fits on a slide and divides what does not.

`tools.drawing` leaves out the code that only draws, and `tools.stages` shows instruments and
questions alive, here and in the web edition.
"""
