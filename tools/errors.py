"""Failures that the model can act on."""


class ToolError(Exception):
    """A tool cannot do what was asked; the message tells the model what would work."""
