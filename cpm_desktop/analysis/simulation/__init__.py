"""Monte Carlo simulation of a process: the distributions of lead time and customer effort."""
