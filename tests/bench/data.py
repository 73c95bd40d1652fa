"""Stores to measure on: any number of customers, the same for the same size, cached outside the repository.

Organization ids have the form Webex gives (base64 of ``ciscospark://us/ORGANIZATION/<uuid>``); names are
Bulgarian and Latin; 1.9 subscriptions and 3.4 licence lines a customer.
"""

from __future__ import annotations

import base64
import tempfile
import uuid
from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path
from random import Random

from partnerhub_desktop.services.folding import fold, name_key
from partnerhub_desktop.services.store import driver, migrate

TODAY = date(2026, 11, 23)
SEEN = "2026-11-23T08:00:00+00:00"
FORM = "3"
"""Moves on when the data changes, so that an old cached store is not taken."""

PLACES = (
    "Пловдив", "София", "Варна", "Бургас", "Русе", "Стара Загора", "Тракия", "Родопи", "Balkan", "Danube",
    "Nordic", "Alpine", "Vienna", "Thames", "Pacific", "Zenith", "Orion", "Vertex", "Meridian", "Summit",
    "Искър", "Марица", "Янтра", "Шипка", "Чайка", "Добруджа", "Пирин", "Рила", "Витоша", "Черно море",
)  # fmt: skip
TRADES = (
    "Логистика", "Застраховане", "Строителство", "Консулт", "Софтуер", "Медикъл", "Агро", "Хотели",
    "Logistics", "Insurance", "Construction", "Consulting", "Software", "Medical", "Foods", "Hotels",
    "Energy", "Retail", "Finance", "School", "Енерджи", "Текстил", "Пекарна", "Университет",
)  # fmt: skip
FORMS = ("ЕООД", "ООД", "АД", "Ltd", "GmbH", "Inc", "Group", "& Co", "SRL", "")
ENDINGS = (".com", ".com", ".com", ".bg", ".bg", ".eu", ".net", ".org", ".co.uk", ".example")
MAILBOXES = ("admin", "it", "office", "webex", "ivan.petrov", "maria", "john.smith", "g.dimitrov", "helpdesk")
OWNERS = (
    "Мария Иванова", "Георги Петров", "John O'Neil", "Elena Koleva", "Петър Стоянов", "Anna Schmidt",
    "Ивайло Димитров", "Kate Brown",
)  # fmt: skip
TAGS = ("vip", "edu", "pilot", "renewal", "key account", "public", "health", "ключов клиент", "bank", "watch")
COUNTRIES = ("BG", "BG", "BG", "DE", "AT", "GB", "US", "RO", "GR")
OFFERS = (
    ("Meeting - Webex Meetings Suite", "meetings"),
    ("Webex Calling - Professional", "calling"),
    ("Messaging - Basic", "messaging"),
    ("Meeting - Webinars 1000", "meetings"),
    ("Webex Calling - Workspaces", "calling"),
    ("Room Devices", "devices"),
    ("Contact Center - Premium", "contact_center"),
    ("Real-time Translations", "translations"),
    ("Call on Webex", "other"),
    ("Hybrid - Calendar", "other"),
)
OFFER_WEIGHTS = (30, 25, 14, 6, 8, 6, 2, 2, 5, 2)
STATES = ("active", "awaiting_setup", "suspended", "ended")

Row = tuple[object, ...]


def store_of(customers: int) -> Path:
    """The path of a store with ``customers`` customers and the own organization, made when missing."""
    folder = Path(tempfile.gettempdir()) / "partnerhub-bench"
    path = folder / f"customers-{customers}-{FORM}-{driver.SCHEMA_VERSION}.sqlite"
    if not path.exists():
        folder.mkdir(parents=True, exist_ok=True)
        making = path.with_suffix(".making")
        making.unlink(missing_ok=True)
        fill(making, customers)
        making.rename(path)
    return path


def fill(path: Path, customers: int, seed: int = 1) -> None:
    """Create the store at ``path`` and insert everything in one transaction."""
    migrate.create(path)
    connection = driver.connect(path)
    connection.execute("BEGIN IMMEDIATE")
    connection.execute("INSERT OR IGNORE INTO store_state VALUES (1, 1, 'sample', ?)", (SEEN,))
    connection.execute("INSERT INTO source VALUES (1, 'sample', 'bench', ?)", (SEEN,))
    random = Random(seed)
    customer_rows = list(_customers(random, customers))
    subscriptions = list(_subscriptions(random, customers))
    connection.executemany(_insert("customer", 17), customer_rows)
    connection.executemany(_insert("customer_tag", 3), _tags(random, customers))
    connection.executemany(_insert("subscription", 14), subscriptions)
    connection.executemany(_insert("license_line", 9), _lines(random, len(subscriptions)))
    connection.execute("COMMIT")
    connection.execute("ANALYZE")
    connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    connection.close()


def _insert(table: str, columns: int) -> str:
    return f"INSERT INTO {table} VALUES ({', '.join('?' * columns)})"


def _day(random: Random, low: int, high: int, unknown: float) -> str | None:
    return None if random.random() < unknown else (TODAY + timedelta(random.randint(low, high))).isoformat()


def _org_id(random: Random) -> str:
    address = f"ciscospark://us/ORGANIZATION/{uuid.UUID(int=random.getrandbits(128), version=4)}"
    return base64.b64encode(address.encode()).decode().rstrip("=")


def _customers(random: Random, count: int) -> Iterator[Row]:
    for number in range(1, count + 2):
        place, trade, form = random.choice(PLACES), random.choice(TRADES), random.choice(FORMS)
        name = " ".join(filter(None, (place, trade, str(random.randint(1, 999)), form)))
        domain = f"{fold(place)}-{fold(trade)[:8]}{number}{random.choice(ENDINGS)}".replace(" ", "")
        managed = random.choices(((1, 0), (0, 1), (1, 1)), (88, 8, 4))[0]
        yield (
            number, _org_id(random), name, name_key(name), int(number == count + 1), *managed,
            random.choice(COUNTRIES) if random.random() < 0.9 else None,
            domain if random.random() < 0.95 else None,
            f"{random.choice(MAILBOXES)}@{domain}", _day(random, -400, 0, 0.2),
            random.choice(OWNERS) if random.random() < 0.6 else None,
            None, None, 1, SEEN, 1,
        )  # fmt: skip


def _tags(random: Random, count: int) -> Iterator[Row]:
    for number in range(1, count + 2):
        if random.random() < 0.25:
            for tag in random.sample(TAGS, random.choices((1, 2, 3), (70, 22, 8))[0]):
                yield (number, tag, random.choice(("synced", "local")))


def _subscriptions(random: Random, count: int) -> Iterator[Row]:
    key = 0
    for customer in range(1, count + 2):
        for _ in range(random.choices((0, 1, 2, 3, 4, 8), (4, 40, 30, 17, 8, 1))[0]):
            key += 1
            trial = random.random() < 0.1
            yield (
                key, f"{'SubT' if trial else 'Sub'}{1000000 + key * 7}", customer,
                "trial" if trial else "subscription", random.choices(STATES, (88, 3, 2, 7))[0],
                _day(random, -1500, 0, 0.05), None, _day(random, -60, 900, 0.04),
                random.choices((0, 1, None), (30, 62, 8))[0], random.choice((1, 12, 36, None)), 0,
                1, SEEN, 1,
            )  # fmt: skip


def _lines(random: Random, count: int) -> Iterator[Row]:
    for subscription in range(1, count + 1):
        for offer, product in _some_offers(random):
            purchased = int(random.paretovariate(0.9) * 5) % 5000
            assigned = int(purchased * min(1.3, random.random() * 1.2))
            used = None if random.random() < 0.1 else int(assigned * random.random())
            yield (subscription, offer, product, purchased, assigned, used, None, 1, SEEN)


def _some_offers(random: Random) -> dict[tuple[str, str], None]:
    number = random.choices((1, 2, 3, 4), (40, 38, 15, 7))[0]
    return dict.fromkeys(random.choices(OFFERS, OFFER_WEIGHTS, k=number))
