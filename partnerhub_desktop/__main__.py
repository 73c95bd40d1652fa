"""``python -m partnerhub_desktop`` is the same as the command ``partnerhub``."""

from __future__ import annotations

import sys

from partnerhub_desktop.cli import main

if __name__ == "__main__":
    sys.exit(main())
