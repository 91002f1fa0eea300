"""The world's own controls below `/_world/`: what a scenario, a test or a button may do."""
