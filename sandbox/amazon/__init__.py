"""Amazon's interfaces, as far as after-sales work needs them; one module per interface."""
