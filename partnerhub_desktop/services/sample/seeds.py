"""The lists that sample data is drawn from: ``resources/data/sample``."""

from __future__ import annotations

import csv
import json
from collections.abc import Mapping
from typing import Any, NamedTuple

from partnerhub_desktop.services import resource_files


class Trade(NamedTuple):
    """What a company does, in Cyrillic (where it has a form), in Latin, and the sector it belongs to."""

    cyrillic: str
    latin: str
    sector: str


class Country(NamedTuple):
    """A country outside Bulgaria and what its companies are called after."""

    code: str
    weight: float
    tld: str
    currency: str
    forms: tuple[str, ...]
    stems: tuple[str, ...]
    trades: tuple[Trade, ...]
    cities: tuple[str, ...]
    trade_first: bool


class Offer(NamedTuple):
    """``price`` is in EUR a seat and month."""

    name: str
    product: str
    price: float


class Part(NamedTuple):
    """An offer of a bundle: how often it is bought with it, and for which share of the seats."""

    offer: Offer
    chance: float
    share: float


class Bundle(NamedTuple):
    """What is bought together, by customers of at least so many seats."""

    weight: float
    least_seats: int
    parts: tuple[Part, ...]


class Tag(NamedTuple):
    """A tag, how likely it is, and in which sectors (none: in all)."""

    name: str
    origin: str
    sectors: tuple[str, ...]
    chance: float


class Seeds(NamedTuple):
    """Everything that sample data is drawn from. ``brands`` are invented names of no language."""

    bulgaria: Mapping[str, Any]
    trades: tuple[Trade, ...]
    institutions: tuple[Trade, ...]
    countries: tuple[Country, ...]
    brands: tuple[str, ...]
    offers: Mapping[str, Offer]
    bundles: tuple[Bundle, ...]
    tags: tuple[Tag, ...]
    people: Mapping[str, list[str]]
    notes: Mapping[str, list[str]]


def read_seeds() -> Seeds:
    """Read all lists."""
    bulgaria = _json("bulgaria")
    offers = {row["offer"]: _offer(row) for row in _rows("offers")}
    return Seeds(
        bulgaria,
        tuple(Trade(*words) for words in bulgaria["trades"]),
        tuple(Trade(*words) for words in bulgaria["institutions"]),
        tuple(_country(entry) for entry in _json("countries")),
        tuple(resource_files.read_text("data", "sample", "brands.txt").split()),
        offers,
        tuple(_bundle(entry, offers) for entry in _json("bundles")),
        tuple(_tag(row) for row in _rows("tags")),
        _json("people"),
        _json("notes"),
    )


def _offer(row: dict[str, str]) -> Offer:
    return Offer(row["offer"], row["product"], float(row["price"]))


def _country(entry: dict[str, Any]) -> Country:
    trades = (word.split(":") for word in entry["trades"])
    return Country(
        entry["code"],
        entry["weight"],
        entry["tld"],
        entry["currency"],
        tuple(entry["forms"]),
        tuple(entry["stems"]),
        tuple(Trade(word, word, sector) for word, sector in trades),
        tuple(entry["cities"]),
        entry.get("trade_first", False),
    )


def _bundle(entry: dict[str, Any], offers: Mapping[str, Offer]) -> Bundle:
    parts = (Part(offers[name], chance, share) for name, chance, share in entry["parts"])
    return Bundle(entry["weight"], entry["least"], tuple(parts))


def _tag(row: dict[str, str]) -> Tag:
    return Tag(row["tag"], row["origin"], tuple(row["sectors"].split()), float(row["chance"]))


def _json(name: str) -> Any:
    return json.loads(resource_files.read_text("data", "sample", f"{name}.json"))


def _rows(name: str) -> list[dict[str, str]]:
    return list(csv.DictReader(resource_files.read_text("data", "sample", f"{name}.csv").splitlines()))
