"""The panel beside the list: a customer at a glance."""
