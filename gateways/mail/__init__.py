"""Mail to buyers through Amazon's relay addresses."""
