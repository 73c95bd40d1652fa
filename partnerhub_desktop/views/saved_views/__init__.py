"""Saved views in the window: chips over a list, rows in the navigation, and what one does with them."""
