"""Lists leave the program: JSON and CSV with keys, workbooks with the words they are given."""
