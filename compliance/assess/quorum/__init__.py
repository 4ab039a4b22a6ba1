"""The quorum of a group's own terms, applied to those present at one of its meetings."""
