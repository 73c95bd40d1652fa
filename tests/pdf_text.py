"""The words of a PDF that Qt wrote, as a reader would copy them: one text for each line that was drawn."""

from __future__ import annotations

import re
import zlib
from pathlib import Path

_OBJECT = re.compile(rb"(\d+) 0 obj\n(.*?)endobj", re.DOTALL)
_STREAM = re.compile(rb"stream\r?\n(.*?)\r?\nendstream", re.DOTALL)
_RANGE = re.compile(rb"<([0-9a-fA-F]+)> <([0-9a-fA-F]+)> (?:\[(.*?)\]|<([0-9a-fA-F]+)>)", re.DOTALL)
_DRAWN = re.compile(rb"/F(\d+) [0-9.]+ Tf|<([0-9a-fA-F]+)> Tj")


def drawn_texts(path: Path) -> list[str]:
    """Every text, in the order of drawing."""
    objects = {int(found[1]): found[2] for found in _OBJECT.finditer(path.read_bytes())}
    streams = {number: _unpacked(body) for number, body in objects.items()}
    letters = {
        number: _letters(streams[int(found[1])])
        for number, body in objects.items()
        if (found := re.search(rb"/ToUnicode (\d+) 0 R", body))
    }
    pages = [stream for _, stream in sorted(streams.items()) if b" Tf" in stream]
    blocks = [block for page in pages for block in re.findall(rb"BT\n(.*?)ET\n", page, re.DOTALL)]
    return [_read(block, letters) for block in blocks]


def _unpacked(body: bytes) -> bytes:
    found = _STREAM.search(body)
    if found is None:
        return b""
    try:
        return zlib.decompress(found[1])
    except zlib.error:  # short ones are not packed
        return found[1]


def _letters(table: bytes) -> dict[int, str]:
    """Number of a glyph to what it stands for."""
    known: dict[int, str] = {}
    for first, last, listed, one in _RANGE.findall(table):
        texts = re.findall(rb"<([0-9a-fA-F]+)>", listed) if listed else [one]
        for number, text in zip(range(int(first, 16), int(last, 16) + 1), texts, strict=False):
            known[number] = bytes.fromhex(text.decode()).decode("utf-16-be")
    return known


def _read(block: bytes, letters: dict[int, dict[int, str]]) -> str:
    said, font = "", 0
    for chosen, drawn in _DRAWN.findall(block):
        if chosen:
            font = int(chosen)
            continue
        glyphs = [int(drawn[place : place + 4], 16) for place in range(0, len(drawn), 4)]
        said += "".join(letters[font].get(glyph, "") for glyph in glyphs)
    return said.replace("\t", " ")  # the fonts have one glyph for both
