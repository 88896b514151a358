"""Public recommendation dialogues and small talk, read from where the user keeps them."""
