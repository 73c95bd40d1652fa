"""Importing files inside the window: choosing, looking first, progress, result."""
