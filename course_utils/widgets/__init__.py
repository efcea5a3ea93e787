"""Sliders with a picture: `explore_*` functions, one module a chapter as in exercises."""
