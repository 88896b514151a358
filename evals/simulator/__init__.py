"""Simulated users who talk to the recommender until it shows what they are after."""
