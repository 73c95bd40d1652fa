"""What the palette finds for what is typed."""
