"""What happened: pure data that knows no law."""
