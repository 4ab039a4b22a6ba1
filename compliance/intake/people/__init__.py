"""Who was there, who sent apologies, who was in the chair and who belongs to the body, as one document prints it."""
