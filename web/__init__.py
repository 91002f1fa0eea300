"""HTTP: signed events in, the agents' API, health. Knows the domain and the engine's face."""
