"""``python -m tests.bench [--sizes 1k,10k,100k,1m] [--only NAME,…] [--json FILE]``."""

from __future__ import annotations

import argparse
import json
from importlib import import_module
from pathlib import Path

from tests.bench import BENCHES, SIZES
from tests.bench.rounds import line_of


def main() -> int:
    arguments = parsed()
    rows = []
    for name in arguments.only or BENCHES:
        for size in arguments.sizes:
            for row in import_module(BENCHES[name]).measure(SIZES[size]):
                print(line_of(row), flush=True)
                rows.append(row)
    if arguments.json:
        text = json.dumps([row.as_json() for row in rows], indent=1)
        arguments.json.write_text(text + "\n", encoding="utf-8")
    return int(any(row.verdict == "FAIL" for row in rows))


def parsed() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m tests.bench", description="Measures every goal.")
    parser.add_argument("--sizes", type=listed(SIZES), default=["100k"], metavar="SIZE,…")
    parser.add_argument("--only", type=listed(BENCHES), metavar="NAME,…")
    parser.add_argument("--json", type=Path, metavar="FILE")
    return parser.parse_args()


class listed:
    """An argument of several of the known words."""

    def __init__(self, known: dict[str, object] | dict[str, str] | dict[str, int]) -> None:
        self.known = known

    def __call__(self, text: str) -> list[str]:
        words = text.split(",")
        if unknown := [word for word in words if word not in self.known]:
            raise argparse.ArgumentTypeError(f"{', '.join(unknown)}: choose from {', '.join(self.known)}")
        return words


if __name__ == "__main__":
    raise SystemExit(main())
