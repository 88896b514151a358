"""What a market is like; every statement with its source, none about a person."""
