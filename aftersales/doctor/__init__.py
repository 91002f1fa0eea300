"""`aftersales doctor`: looks at each piece of an installation and says what to do about it."""
