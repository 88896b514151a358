"""The loop: model, planner, grounding, one turn."""
