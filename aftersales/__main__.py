"""`python -m aftersales`."""

from aftersales.cli import main

main()
