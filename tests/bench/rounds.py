"""How a bench is run and judged."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import asdict, dataclass
from statistics import median
from time import perf_counter
from typing import Any

ROUNDS = 9


@dataclass(frozen=True)
class Times:
    """Seconds of each counted round."""

    subject: list[float]
    reference: list[float]

    @property
    def ratio_of_medians(self) -> float:
        return median(self.subject) / median(self.reference)

    @property
    def ratio_of_minima(self) -> float:
        return min(self.subject) / min(self.reference)


@dataclass(frozen=True)
class Row:
    """One line of the report. ``subject`` and ``reference`` are medians in milliseconds."""

    name: str
    size: int
    subject: float | None
    reference: float | None
    ratio: float | None
    goal: float
    verdict: str
    detail: str = ""

    def as_json(self) -> dict[str, Any]:
        return {key: value for key, value in asdict(self).items() if key != "detail"}


def interleave(subject: Callable[[], object], reference: Callable[[], object], rounds: int = ROUNDS) -> Times:
    """Reference and subject by turns, so that noise meets both; the first round is dropped."""
    times = Times([], [])
    for _ in range(rounds + 1):
        times.reference.append(seconds(reference))
        times.subject.append(seconds(subject))
    return Times(times.subject[1:], times.reference[1:])


def judged(name: str, size: int, times: Times, goal: float, detail: str = "") -> Row:
    """The row of these times: it fails only when the ratio of medians and that of minima miss the goal."""
    passed = min(times.ratio_of_medians, times.ratio_of_minima) <= goal
    return Row(
        name,
        size,
        round(median(times.subject) * 1000, 3),
        round(median(times.reference) * 1000, 3),
        round(times.ratio_of_medians, 3),
        goal,
        "PASS" if passed else "FAIL",
        detail or f"minima {times.ratio_of_minima:.2f}",
    )


def line_of(row: Row) -> str:
    """A row for a terminal."""
    if row.ratio is None:
        return f"{row.name:<16}{row.size:>9}  {row.verdict}  {row.detail}"
    return (
        f"{row.name:<16}{row.size:>9}  {row.subject:>9.2f} ms  {row.reference:>9.2f} ms"
        f"  ratio {row.ratio:.2f} of {row.goal:.2f}  {row.verdict}  {row.detail}"
    )


def seconds(work: Callable[[], object]) -> float:
    """How long ``work`` takes."""
    start = perf_counter()
    work()
    return perf_counter() - start
