"""Language, appearance and window state, kept between starts."""
