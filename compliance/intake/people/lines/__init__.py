"""Lists that are printed line by line or all in one run, and apologies."""
