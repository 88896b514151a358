"""The demo catalogue: real films, and viewers that are simulated."""
