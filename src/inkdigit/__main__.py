"""`python -m inkdigit`, the same as `inkdigit`."""

import sys

from inkdigit.cli import main

if __name__ == "__main__":
    sys.exit(main())
