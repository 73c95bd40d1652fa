"""Subscription analytics (product.md, section 5): rows, figures, sections, and what follows from them."""
