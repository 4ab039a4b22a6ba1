"""The named sets that conditions range over: who is in them, how surely, and whether that is all."""
