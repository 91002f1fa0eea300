"""The page at `/`: the world for people, with buttons for everything the controls can do."""
