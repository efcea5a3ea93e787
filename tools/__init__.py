"""Tools for authors of the course: nothing here is needed to take it."""
