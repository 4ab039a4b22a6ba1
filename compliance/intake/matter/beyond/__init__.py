"""What a document says beyond its own meeting: other meetings, and a body's arrangements."""
