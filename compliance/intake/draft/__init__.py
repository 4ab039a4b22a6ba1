"""From readings and answers to a draft record, or to what an existing record would gain."""
