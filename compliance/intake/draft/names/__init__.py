"""Names and days as people write them: made alike, and held to what may be one person or council."""
