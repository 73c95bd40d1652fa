"""A page a record, and the tabs it is made of."""
