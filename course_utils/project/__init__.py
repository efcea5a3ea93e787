"""Chapter 10: a learner's own photos, what is wrong with them, and a page that reports on them."""

from course_utils.project.example import example_photos
from course_utils.project.findings import Finding, Findings, inspect_photos, near_pairs
from course_utils.project.photos import PhotoError, Photos, read_photos
from course_utils.project.report import write_report

__all__ = [
    "Finding",
    "Findings",
    "PhotoError",
    "Photos",
    "example_photos",
    "inspect_photos",
    "near_pairs",
    "read_photos",
    "write_report",
]
