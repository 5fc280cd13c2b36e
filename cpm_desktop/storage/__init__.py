"""Where a process is kept: JSON codec, migrations, atomic save and backup."""
