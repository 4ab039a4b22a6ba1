"""The business of a meeting: its items, and what was decided on each."""
