"""What words are: names, posts, bodies, labels, told apart one by one, whatever stands about them."""
