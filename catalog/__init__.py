"""Which items exist, and who met them."""
