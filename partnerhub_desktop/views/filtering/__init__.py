"""The filter bar with its help, and the panel of facets beside the rows."""
