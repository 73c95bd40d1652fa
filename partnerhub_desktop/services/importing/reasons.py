"""Why a row or a file is rejected, and what else an import says: every sentence in one place.

Each is the English source of a :class:`Text`; ``reason`` fills its places.
"""

from __future__ import annotations

from partnerhub_desktop.services.text import QT_TRANSLATE_NOOP, Text

SHOWN = 60
"""Characters of a rejected value that are repeated in the reason."""
SHOWN_IN_NOTE = 400
"""Characters of a file's name, or of the names of its columns, that a note repeats."""

NEEDED = QT_TRANSLATE_NOOP("services", "The cell is empty but needed.")
CONTROL = QT_TRANSLATE_NOOP("services", "The cell holds a control character (U+{code}).")
SURROGATE = QT_TRANSLATE_NOOP("services", "The cell holds half a character (a lone surrogate).")
LARGE_CELL = QT_TRANSLATE_NOOP("services", "A cell is larger than 64 KB.")
NOT_A_DATE = QT_TRANSLATE_NOOP("services", "“{value}” is not a date such as 2026-12-31 or 31.12.2026.")
NO_SUCH_DAY = QT_TRANSLATE_NOOP("services", "“{value}” is not a day of the calendar.")
AMBIGUOUS_DATE = QT_TRANSLATE_NOOP(
    "services", "“{value}” can be read day first or month first; say which in a mapping file."
)
NOT_A_NUMBER = QT_TRANSLATE_NOOP("services", "“{value}” is not a whole number.")
OUT_OF_RANGE = QT_TRANSLATE_NOOP("services", "“{value}” is not between {low} and {high}.")
AMBIGUOUS_NUMBER = QT_TRANSLATE_NOOP(
    "services", "“{value}” can mean a thousand or a fraction; say which in a mapping file."
)
NOT_AN_AMOUNT = QT_TRANSLATE_NOOP("services", "“{value}” is not an amount such as 1234.50.")
NOT_A_CURRENCY = QT_TRANSLATE_NOOP("services", "“{value}” is not a three-letter currency.")
NOT_YES_OR_NO = QT_TRANSLATE_NOOP("services", "“{value}” is neither yes nor no.")
NOT_ONE_OF = QT_TRANSLATE_NOOP("services", "“{value}” is not one of: {words}.")
LONG_TAG = QT_TRANSLATE_NOOP("services", "The tag “{value}” is longer than 25 characters.")

UNKNOWN_CUSTOMER = QT_TRANSLATE_NOOP("services", "No customer has the org_id “{value}”.")
UNKNOWN_SUBSCRIPTION = QT_TRANSLATE_NOOP("services", "No subscription has the subscription_id “{value}”.")
UNKNOWN_PERSON = QT_TRANSLATE_NOOP("services", "No administrator has the e-mail “{value}”.")
REJECTED_CUSTOMER = QT_TRANSLATE_NOOP("services", "The row of customer “{value}” was rejected.")
REJECTED_SUBSCRIPTION = QT_TRANSLATE_NOOP("services", "The row of subscription “{value}” was rejected.")
REJECTED_PERSON = QT_TRANSLATE_NOOP("services", "The row of administrator “{value}” was rejected.")
TWICE = QT_TRANSLATE_NOOP("services", "“{value}” stands more than once with different values ({places}).")
ENDS_BEFORE_START = QT_TRANSLATE_NOOP("services", "The end {end} is before the start {start}.")
NOT_YOURS = QT_TRANSLATE_NOOP("services", "Your role imports rows of the customers assigned to you only.")

CELL_COUNT = QT_TRANSLATE_NOOP("services", "The row has {found} cells, the header has {expected}.")
OPEN_QUOTE = QT_TRANSLATE_NOOP("services", "A quote that opens here is not closed; reading stopped here.")
BAD_QUOTE = QT_TRANSLATE_NOOP("services", "A quote stands where it may not.")
HEADER_TWICE = QT_TRANSLATE_NOOP("services", "Two columns mean the same: {names}.")
NO_TABLE = QT_TRANSLATE_NOOP("services", "No known table has these columns: {names}.")
COLUMN_MISSING = QT_TRANSLATE_NOOP("services", "It looks like {table}, but this is missing: {names}.")
SEVERAL_TABLES = QT_TRANSLATE_NOOP("services", "It can be {tables}; name the file after its table.")
EMPTY_FILE = QT_TRANSLATE_NOOP("services", "The file is empty.")
TOO_MANY_ROWS = QT_TRANSLATE_NOOP("services", "The table has more than {most} rows; reading stopped here.")
NO_ENCODING = QT_TRANSLATE_NOOP("services", "The text is neither UTF-8, UTF-16 nor Windows-1251.")
OTHER_ENCODING = QT_TRANSLATE_NOOP("services", "The text is not written in {name}; choose another encoding.")
LONG_LINE = QT_TRANSLATE_NOOP("services", "A line is longer than {megabytes} MB.")

NO_SUCH_FILE = QT_TRANSLATE_NOOP("services", "There is no such file or folder.")
NOT_READABLE = QT_TRANSLATE_NOOP("services", "It cannot be read: {problem}.")
UNKNOWN_KIND = QT_TRANSLATE_NOOP("services", "Only CSV, XLSX and zip files can be imported.")
OLD_WORKBOOK = QT_TRANSLATE_NOOP(
    "services", "An old or protected workbook; save it as XLSX without a password."
)
NOT_A_ZIP = QT_TRANSLATE_NOOP("services", "It is damaged, or not a zip file at all.")
NOT_A_WORKBOOK = QT_TRANSLATE_NOOP("services", "It is damaged, or not an XLSX workbook at all.")
ZIP_INSIDE = QT_TRANSLATE_NOOP("services", "A zip inside a zip is not read.")
PROTECTED = QT_TRANSLATE_NOOP("services", "It is protected by a password.")
BAD_NAME = QT_TRANSLATE_NOOP("services", "Its name leads out of the archive.")
TOO_DENSE = QT_TRANSLATE_NOOP("services", "It grows more than {ratio} times when unpacked.")
TOO_LARGE = QT_TRANSLATE_NOOP("services", "The files are larger than {megabytes} MB unpacked.")
WIDE_SHEET = QT_TRANSLATE_NOOP("services", "A cell at {cell} makes the sheet too large to read.")
READER_DIED = QT_TRANSLATE_NOOP("services", "Reading the workbook took more memory or time than it may.")

IGNORED_COLUMNS = QT_TRANSLATE_NOOP("services", "{file}: columns not known and ignored: {names}.")
LOWER_TITLES = QT_TRANSLATE_NOOP(
    "services", "{file}: the column titles are taken from row {row}; what stands above is left out."
)
LEFT_OUT_SHEET = QT_TRANSLATE_NOOP(
    "services", "{file}: not imported, since no known table has these columns: {names}."
)
IGNORED_FILE = QT_TRANSLATE_NOOP("services", "{file}: not a table, ignored.")
HIDDEN_SHEET = QT_TRANSLATE_NOOP("services", "{file}: a hidden sheet, ignored.")


def reason(source: str, **values: object) -> Text:
    """The sentence with its places filled; long texts are cut, control characters made visible."""
    return Text(source, {name: _shown(value, SHOWN) for name, value in values.items()})


def note(source: str, **values: object) -> Text:
    """As :func:`reason`, with room for the names of files and columns."""
    return Text(source, {name: _shown(value, SHOWN_IN_NOTE) for name, value in values.items()})


def visible(text: str) -> str:
    """``text`` on one line: a name from a file must not steer a terminal or break a list."""
    return text if text.isprintable() else "".join(letter if letter.isprintable() else "·" for letter in text)


def _shown(value: object, most: int) -> object:
    if not isinstance(value, str):
        return value
    return visible(value if len(value) <= most else f"{value[:most]}…")
