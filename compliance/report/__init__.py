"""How to say it: one module a format, each of which returns text."""
