"""Printed people and organisations matched to the people and bodies of a record."""
