"""Drawing of processes: turns a scene into a list of simple shapes."""
