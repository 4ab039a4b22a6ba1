"""Documents that minutes speak of: plans and agreements, copies sent, revisions."""
