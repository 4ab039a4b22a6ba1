"""Meetings, who was at them and as what, their decisions, and later corrections."""
