"""Graders: what a trace is worth, one noun a module; none needs a model."""
