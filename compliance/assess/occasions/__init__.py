"""What a rule is assessed on: slices of time, years, documents, meetings and requirements."""
