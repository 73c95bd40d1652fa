"""Edits of selected rows: the bar under the table and the dialog with its preview."""
