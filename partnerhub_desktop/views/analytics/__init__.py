"""The analytics page and its parts."""
