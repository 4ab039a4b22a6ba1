"""The same rules in engines that users could pick instead: what is said in each, and what each is given."""
