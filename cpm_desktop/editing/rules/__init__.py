"""The settling rules, one promise a file."""
