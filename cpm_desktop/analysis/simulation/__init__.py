"""Playing a process many times by chance: how lead time and customer effort spread."""
