"""`python -m pipeline` is `ordersift`."""

from pipeline.cli import main

main()
