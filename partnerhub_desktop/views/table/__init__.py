"""The one table: its view, header, columns and painting, and how each list keeps its layout."""
