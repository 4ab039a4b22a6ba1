"""Which documents a paper holds, and of what kind each of them is."""
