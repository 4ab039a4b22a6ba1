"""How the law bears on a record: a pure function, `assess.assess`, and what it is made of."""
