"""What a scenario measures: time, effort, value, failure, loyalty and all figures together."""
