"""Metrics of a scenario: time, effort, value, failure, loyalty, and all of them together."""
