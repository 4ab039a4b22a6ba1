"""Limbs made into an outcome, occasion by occasion, with what would settle it if it is open."""
