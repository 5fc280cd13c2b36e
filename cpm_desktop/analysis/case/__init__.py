"""The course of a case through a process: successors, probabilities, visits and blocks."""
