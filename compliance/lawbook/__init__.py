"""The law printed for people: one rule in plain English, the rulebook, and how each provision is dealt with."""
