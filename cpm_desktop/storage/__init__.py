"""Saving and loading documents: JSON codec, migrations, atomic writes, backups and recovery."""
