"""Output on paper: the reportlab painter, the diagram and the report."""
