"""What language is this, how is it called, how is it said and written elsewhere."""
