"""Inkdigit reads handwritten digits: draw one, and see which it is and how sure that is."""

__version__ = "0.1.0"
