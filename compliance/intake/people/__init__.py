"""Who was there, who sent apologies, who was in the chair and who belongs to the body, as one document prints it.

Its rooms, each of which may use those before it:
    words: what words are, whatever stands about them.
    rows: printed lines put back into rows and columns.
    entries: one entry of a list, with the people in it.
    lines: lists that are printed line by line or in one run, and apologies.
    tables: lists that are printed as tables.
    finding: where the lists of a document stand, and which layout each has.
    chair: who was in the chair.
"""
