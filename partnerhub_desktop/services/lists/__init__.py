"""Rows, orders and sums of lists; ``reading.py`` runs them."""
