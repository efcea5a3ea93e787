"""Tests in a real browser: a package, at the end of which the browser is closed."""
