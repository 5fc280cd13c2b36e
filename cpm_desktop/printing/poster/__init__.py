"""Posters: one large sheet with the diagram of a scenario, or the same sheet as tiles on smaller paper."""
