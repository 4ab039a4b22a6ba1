"""Printed lines put back into rows and columns, before anybody asks who stands in them."""
