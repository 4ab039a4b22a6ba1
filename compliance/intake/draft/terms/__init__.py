"""Terms of reference and decisions on them, as arrangements of a record."""
