"""Sizes against rot (CONTRIBUTING.md, "Sizes"): bounds, not targets. Docstrings do not count."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

import partnerhub_desktop

PACKAGE = Path(partnerhub_desktop.__file__).parent
FUNCTION, CLASS, FILE, MAIN_WINDOW = 25, 200, 250, 150
VAGUE_NAMES = {"utils", "util", "helpers", "helper", "common", "misc", "manager", "managers"}

Definition = ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef


def sources() -> list[Path]:
    """Every Python file of the package; migrations are records of the past and are left as they were."""
    return [path for path in sorted(PACKAGE.rglob("*.py")) if "versions" not in path.parts]


def read(path: Path) -> str:
    return path.read_text("utf-8")


def lines_of(node: Definition) -> int:
    docstring = node.body[0] if ast.get_docstring(node, clean=False) is not None else None
    return _span(node) - (_span(docstring) if docstring else 0)


def oversized(source: str) -> Iterator[str]:
    """Each function and class of ``source`` past its bound."""
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, Definition):
            bound = CLASS if isinstance(node, ast.ClassDef) else FUNCTION
            if lines_of(node) > bound:
                yield f"{node.lineno} {node.name}: {lines_of(node)} lines, at most {bound}"


def _span(node: ast.stmt) -> int:
    assert node.end_lineno is not None
    return node.end_lineno - node.lineno + 1


def test_functions_and_classes_are_small() -> None:
    found = [f"{path.relative_to(PACKAGE)}:{line}" for path in sources() for line in oversized(read(path))]
    assert found == []


def test_files_are_small() -> None:
    found = []
    for path in sources():
        bound = MAIN_WINDOW if path.name == "main_window.py" else FILE
        length = len(read(path).splitlines())
        if length > bound:
            found.append(f"{path.relative_to(PACKAGE)}: {length} lines, at most {bound}")
    assert found == []


def test_no_file_has_a_name_that_says_nothing() -> None:
    found = [path for path in PACKAGE.rglob("*") if VAGUE_NAMES & set(path.stem.split("_"))]
    assert found == []


@pytest.mark.parametrize(("body", "too_long"), [(25, False), (26, True)])
def test_the_measure_counts_lines_but_not_the_docstring(body: int, too_long: bool) -> None:
    statements = "".join("    x = 1\n" for _ in range(body - 1))
    assert bool(list(oversized(f'def f():\n    """Two\n    lines."""\n{statements}'))) is too_long


@pytest.mark.parametrize(("body", "too_long"), [(200, False), (201, True)])
def test_the_measure_counts_a_class(body: int, too_long: bool) -> None:
    statements = "".join(f"    x{i} = 1\n" for i in range(body - 1))
    assert bool(list(oversized(f"class C:\n{statements}"))) is too_long
