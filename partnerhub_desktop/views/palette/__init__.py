"""The palette under the search of the top bar: go to any customer, page, view or action."""
