"""How well an item fits a user, and the order that follows."""
