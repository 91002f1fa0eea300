"""What a case does in the outside world: one class per capability, each given its ports."""
