"""What the law says: pure data that knows no record."""
