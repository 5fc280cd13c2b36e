"""What a customer process is: immutable values, and nothing else."""
