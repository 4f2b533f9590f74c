"""Trains the reader's encoder: one small transformer, several heads, one pass."""
