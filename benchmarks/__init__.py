"""Measurements of the engine, and the hand-written reference that it is measured against."""
