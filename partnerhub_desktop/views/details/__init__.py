"""One page a record: what is known of it, in tabs, with the way back to the list it was opened from."""
