"""The analysis dock: a tab of tables and charts for each analysis."""
