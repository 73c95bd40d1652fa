"""What the page of one customer shows, each part read on its own by plain SQL."""
