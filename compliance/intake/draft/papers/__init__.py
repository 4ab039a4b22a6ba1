"""What a paper is and whose: its reading with what was answered about it, its group, itself as a source."""
