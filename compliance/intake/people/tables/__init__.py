"""Lists that are printed as tables: their headings, their marks and their cells."""
