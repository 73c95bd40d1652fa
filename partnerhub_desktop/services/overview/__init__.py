"""What the Overview page shows beside the queue: four figures, what has changed, how old the data is."""
