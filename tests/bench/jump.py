"""A jump to a random row, against a repaint in place: three rows.

"Frame" is what the window does at once: scroll there, wait a moment for the rows and paint, with quiet lines
where rows are not there in time; the reference paints the rows in sight, which are read and laid out, once
more. "Rows" ends when the rows of the new place are read and painted; the reference reads and lays out the
rows in sight anew and paints them, so that both do the same work and only the place differs. "Whole" is the
strictest reading: from the jump to the painted rows, against a repaint in place of rows that are all there.
"""

from __future__ import annotations

from collections.abc import Iterator
from random import Random

from tests.bench.rounds import Row, Times, interleave, judged, seconds
from tests.bench.table import ROWS, Bench, shown_table

GOAL = 2.0
ROUNDS = 30


def measure(size: int) -> Iterator[Row]:
    """The frame at once, and the rows."""
    with shown_table(size) as bench:
        jumper = Jumper(bench, size)
        frame, whole = jumper.warm()
        rows = interleave(jumper.jump, jumper.read_again, ROUNDS)
    yield judged("jump", size, frame, GOAL, f"frame, minima {frame.ratio_of_minima:.2f}")
    yield judged("jump", size, rows, GOAL, f"rows, minima {rows.ratio_of_minima:.2f}")
    yield judged("jump", size, whole, GOAL, f"whole, minima {whole.ratio_of_minima:.2f}")


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

    def warm(self) -> tuple[Times, Times]:
        """By turns a repaint with every row there, and a jump: its first frame, and all of it."""
        frame, whole = Times([], []), Times([], [])
        for _ in range(ROUNDS):
            self._bench.settle()
            self._bench.repaint()
            repaint, at_once = seconds(self._bench.repaint), seconds(self.jump_at_once)
            frame.reference.append(repaint)
            whole.reference.append(repaint)
            frame.subject.append(at_once)
            whole.subject.append(at_once + seconds(lambda: self._bench.finish(self._place)))
        return frame, whole

    def jump(self) -> None:
        self._bench.forget()
        self.jump_at_once()
        self._bench.finish(self._place)

    def read_again(self) -> None:
        self._bench.forget()
        self._bench.repaint()
        self._bench.finish(self._place)
