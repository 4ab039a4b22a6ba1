"""A record as text: entries as lines of YAML, and additions set into what a user wrote."""
