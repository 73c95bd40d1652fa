"""The files behind the paths of a call: single files, folders, and zips of them."""

from __future__ import annotations

import os
import zipfile
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path, PurePosixPath
from typing import BinaryIO

from partnerhub_desktop.services.importing import reasons
from partnerhub_desktop.services.importing.rejected import Rejected
from partnerhub_desktop.services.importing.unpacking import open_zip, unpacked

TEXTS = (".csv", ".tsv", ".txt")
WORKBOOKS = (".xlsx", ".xlsm")
ARCHIVE = ".zip"
JUNK = ("__macosx", ".ds_store", "thumbs.db", "desktop.ini")


@dataclass(frozen=True, slots=True)
class Source:
    """One file to read. ``name`` is how rejects name it; ``named`` = the person asked for exactly this one.

    ``open`` gives its bytes, telling its argument how many were unpacked; it may be called again.
    """

    name: str
    open: Callable[[Callable[[int], None]], BinaryIO]
    size: int
    named: bool = False

    @property
    def ending(self) -> str:
        return PurePosixPath(self.name).suffix.lower()


@dataclass(frozen=True, slots=True)
class Unreadable:
    """A file that cannot be a source, with the reason."""

    name: str
    rejected: Rejected


Found = Source | Unreadable


def find_sources(paths: list[Path], opened: ExitStack) -> list[Found]:
    """Every file behind ``paths``, in the order given and by name within a folder.

    Archives stay open as long as ``opened``.
    """
    found: list[Found] = []
    for path, name, named in _named_files(paths):
        try:
            found += _sources_of(path, name, named, opened)
        except Rejected as rejected:
            found.append(Unreadable(name, rejected))
        except OSError as error:
            problem = error.strerror or str(error)
            found.append(Unreadable(name, Rejected(reasons.NOT_READABLE, problem=problem)))
    return found


def _named_files(paths: list[Path]) -> Iterator[tuple[Path, str, bool]]:
    """Each file with the name to show: its own, its place in the folder, or its path when two are alike.

    What is not there is named as it was asked for: only the path shows where it was looked for.
    """
    files = [
        (file, file.relative_to(path).as_posix() if path.is_dir() else _own_name(path), not path.is_dir())
        for path in paths
        for file in (_files_in(path) if path.is_dir() else [path])
    ]
    names = [name for _, name, _ in files]
    for file, name, named in files:
        yield file, name if names.count(name) == 1 else file.as_posix(), named


def _own_name(path: Path) -> str:
    return path.name if path.exists() else str(path)


def _files_in(folder: Path) -> list[Path]:
    return sorted(
        Path(place) / file
        for place, _folders, files in os.walk(folder)
        for file in files
        if not _is_junk((Path(place) / file).relative_to(folder).parts)
    )


def _is_junk(parts: tuple[str, ...]) -> bool:
    """What systems and office programs leave beside files; ``~$`` is the lock of an open workbook."""
    return any(part.lower() in JUNK or (part.startswith((".", "~$")) and part != "..") for part in parts)


def _sources_of(path: Path, name: str, named: bool, opened: ExitStack) -> list[Found]:
    if not path.exists():
        raise Rejected(reasons.NO_SUCH_FILE)
    if not path.is_file():
        raise Rejected(reasons.UNKNOWN_KIND)
    if path.suffix.lower() != ARCHIVE:
        return [_plain(path, name, named)]
    archive = opened.enter_context(open_zip(path))
    members = [member for member in archive.infolist() if not member.is_dir()]
    wanted = [member for member in members if not _is_junk(PurePosixPath(member.filename).parts)]
    return [_member(archive, member, name) for member in sorted(wanted, key=lambda each: each.filename)]


def _plain(path: Path, name: str, named: bool) -> Source:
    size = path.stat().st_size

    def open_counted(count: Callable[[int], None]) -> BinaryIO:
        count(size)
        return path.open("rb")

    return Source(name, open_counted, size, named)


def _member(archive: zipfile.ZipFile, member: zipfile.ZipInfo, archive_name: str) -> Found:
    place = PurePosixPath(member.filename.replace("\\", "/"))
    name = f"{archive_name}/{place}"
    if place.is_absolute() or ".." in place.parts:
        return Unreadable(name, Rejected(reasons.BAD_NAME))
    if place.suffix.lower() == ARCHIVE:
        return Unreadable(name, Rejected(reasons.ZIP_INSIDE))
    return Source(name, lambda count: unpacked(archive, member, count), member.file_size)
