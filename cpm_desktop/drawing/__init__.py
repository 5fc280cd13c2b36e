"""How a process looks: a scene turned into a list of plain shapes."""
