"""Amazon's Selling Partner API as this project needs it: one module per interface.

What an answer means, and the failures that clients get wrong, is told in `answers.py` and nowhere
else.
"""
