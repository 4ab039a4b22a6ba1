"""What is asked, how answers are typed or kept in a file, and what is still open."""
