"""Each goal measured as subject against reference, in one run (interfaces.md, "The bench").

One file a bench, named in ``BENCHES``; a bench is a function ``measure(size) -> Iterator[Row]``.
"""

from __future__ import annotations

BENCHES = {
    "start_paint": "tests.bench.start_paint",
    "start_rows": "tests.bench.start_rows",
    "start_rss": "tests.bench.start_rss",
    "keystroke": "tests.bench.keystroke",
    "keystroke_subs": "tests.bench.keystroke_subscriptions",
    "index_memory": "tests.bench.index_memory",
    "keystroke_painted": "tests.bench.keystroke_painted",
    "repaint": "tests.bench.repaint",
    "jump": "tests.bench.jump",
    "import_new": "tests.bench.import_new",
    "import_unchanged": "tests.bench.import_unchanged",
    "ui_import": "tests.bench.ui_import",
    "open_customer": "tests.bench.open_customer",
    "export": "tests.bench.export",
    "history_bytes": "tests.bench.history_bytes",
    "history_append": "tests.bench.history_append",
    "compare_dates": "tests.bench.compare_dates",
    "analytics_cold": "tests.bench.analytics_cold",
    "analytics_toggle": "tests.bench.analytics_toggle",
    "chart": "tests.bench.chart",
}
"""Name to the module whose ``measure`` gives its rows, in the order of running."""

SIZES = {"1k": 1_000, "10k": 10_000, "100k": 100_000, "1m": 1_000_000}
