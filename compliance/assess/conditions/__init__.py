"""Each kind of condition of a rule: whether it holds, and on what ground."""
