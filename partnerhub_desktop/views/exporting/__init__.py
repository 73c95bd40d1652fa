"""Exporting a list inside the window: what leaves, in which format, progress."""
