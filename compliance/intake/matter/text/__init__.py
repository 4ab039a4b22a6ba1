"""Printed lines as text: passages, numbers, days and times, and the words that several readers look for."""
