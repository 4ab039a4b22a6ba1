"""One entry of a list: the people in it, with their posts and bodies, and how two entries of one person agree."""
