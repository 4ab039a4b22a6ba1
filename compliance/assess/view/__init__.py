"""The record as it was known on a day: what was in being, who stood where, and what is declared complete."""
