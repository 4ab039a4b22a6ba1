"""From minutes, agendas and terms of reference to a draft record with questions; it knows the record, not the law."""
