"""One scenario against another: differences, deltas, payback, a competitor."""
