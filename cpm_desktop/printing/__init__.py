"""How a process comes on paper: the reportlab painter, diagram and report."""
