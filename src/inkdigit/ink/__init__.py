"""Ink: strokes of points, their file format, and how they are drawn as an image."""

from inkdigit.ink.stroke import Box, Ink, Point, Stroke

__all__ = ["Box", "Ink", "Point", "Stroke"]
