"""The Overview page: four figures, what needs attention, what has changed, how old the data is."""
