"""Needs attention (product.md, section 5): for whom to act, by which day, and for how many seats."""
