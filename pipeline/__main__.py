"""`python -m pipeline` is `ordersift`."""

from pipeline.cli import main

if __name__ == "__main__":  # child processes that read files import this module, too
    main()
