"""A jump to a random row, against a repaint in place: two rows.

"Frame" is what the window does at once: scroll there and paint, with quiet lines where rows are still being
read beside it; the reference paints the rows in sight once more. "Rows" ends when the rows of the new place
are read and painted; the reference reads and lays out the rows in sight anew and paints them, so that both
do the same work and only the place differs. Its detail says also how the jump compares with a bare repaint.
"""

from __future__ import annotations

from collections.abc import Iterator
from random import Random
from statistics import median

from tests.bench.rounds import Row, Times, interleave, judged, seconds
from tests.bench.table import ROWS, Bench, shown_table

GOAL = 2.0
ROUNDS = 30


def measure(size: int) -> Iterator[Row]:
    """The frame at once, and the rows."""
    with shown_table(size) as bench:
        jumper = Jumper(bench, size)
        frame = jumper.frames()
        rows = interleave(jumper.jump, jumper.read_again, ROUNDS)
        bare = median(frame.reference)
    yield judged("jump", size, frame, GOAL, f"frame, minima {frame.ratio_of_minima:.2f}")
    yield judged("jump", size, rows, GOAL, f"rows, {compared(rows, bare)}")


class Jumper:
    """Each jump goes to a row that has not been read."""

    def __init__(self, bench: Bench, size: int) -> None:
        self._bench = bench
        self._random = Random(7)
        self._last = size - ROWS
        self._place = 0

    def jump_at_once(self) -> None:
        self._place = self._random.randrange(self._last)
        self._bench.go_to(self._place)
        self._bench.repaint()

    def frames(self) -> Times:
        """A bare repaint with every row there, then a jump, by turns; reading beside it is not counted."""
        times = Times([], [])
        for _ in range(ROUNDS):
            self._bench.settle()
            times.reference.append(seconds(self._bench.repaint))
            times.subject.append(seconds(self.jump_at_once))
        return times

    def jump(self) -> None:
        self._bench.forget()
        self.jump_at_once()
        self._bench.finish(self._place)

    def read_again(self) -> None:
        self._bench.forget()
        self._bench.repaint()
        self._bench.finish(self._place)


def compared(rows: Times, bare: float) -> str:
    return f"minima {rows.ratio_of_minima:.2f}; {median(rows.subject) / bare:.1f} bare repaints"
