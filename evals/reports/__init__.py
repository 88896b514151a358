"""A report in the forms it is read in: the terminal, a page, JUnit XML and JSON lines."""
