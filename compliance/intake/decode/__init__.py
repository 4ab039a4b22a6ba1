"""From a file to its printed lines: one module for each kind of file, and bounds on what a hostile one can do.

`decode(path)` gives a `Paper`. Nothing that a file refers to is fetched, and nothing in it is executed.
"""

from compliance.intake.decode.decoding import decode, decode_bytes

__all__ = ["decode", "decode_bytes"]
