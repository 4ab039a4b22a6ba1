"""Checks the recorded work of a community safety partnership against the Regulations of 2007.

The law is data, the record is data, and the assessment is a pure function of the two and a date.
"""

__version__ = "0.1.0"
