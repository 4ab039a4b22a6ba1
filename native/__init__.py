"""The engine compiled to C from the same source: how it is made, and how it is run."""
