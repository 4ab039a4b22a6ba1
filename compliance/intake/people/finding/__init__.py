"""Where the lists of a document stand, which layout each has, and whom they leave out."""
