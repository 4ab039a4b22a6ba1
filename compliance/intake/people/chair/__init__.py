"""Who was in the chair."""
