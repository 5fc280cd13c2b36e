"""How much of a process one sees: departments, company as one, customer's eye, variants."""
