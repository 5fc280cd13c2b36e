"""Orthogonal routing of flows around boxes; each route is a pure function of the flows and boxes near it."""
