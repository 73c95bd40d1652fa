"""The translation files: nothing forgotten or unfinished, every place kept, everything found at run time."""

from __future__ import annotations

import ast
import re
import subprocess
from collections.abc import Iterator
from functools import cache
from importlib.util import find_spec
from pathlib import Path
from typing import NamedTuple
from xml.etree import ElementTree

import pytest
from PySide6.QtCore import QCoreApplication, QLocale, QTranslator

from hatch_build import compile_translations
from tests.translated import FOLDER

CHECKOUT = Path(__file__).parents[1]
PACKAGE = CHECKOUT / "partnerhub_desktop"
LANGUAGES = ("bg", "en")
FORMS = 2
"""Both languages say one form for 1 and another for everything else."""

PLACE = re.compile(r"\{\w+\}|%L?n|\n|\(\*(?:\.\w+)?\)|https?://\S+|--[a-z-]+")
CONTEXT = re.compile(r"services|[A-Z][A-Za-z]+")

Key = tuple[str, str, bool]
"""Context, source, whether it has plural forms."""


class Message(NamedTuple):
    """One entry of a .ts file; ``forms`` are its translations: two where it is plural, else one."""

    context: str
    source: str
    is_plural: bool
    is_finished: bool
    forms: tuple[str, ...]

    @property
    def key(self) -> Key:
        return self.context, self.source, self.is_plural


def read(path: Path) -> Iterator[Message]:
    for context in ElementTree.parse(path).getroot().iter("context"):
        for message in context.iter("message"):
            translation = message.find("translation")
            assert translation is not None
            forms = tuple(form.text or "" for form in translation.findall("numerusform"))
            yield Message(
                context.findtext("name", ""),
                message.findtext("source", ""),
                message.get("numerus") == "yes",
                translation.get("type") is None,
                forms or (translation.text or "",),
            )


@cache
def messages(language: str) -> tuple[Message, ...]:
    return tuple(read(FOLDER / f"partnerhub_{language}.ts"))


@pytest.fixture(scope="module")
def found(tmp_path_factory: pytest.TempPathFactory) -> set[Key]:
    """What lupdate finds in the code as it is now."""
    path = tmp_path_factory.mktemp("texts") / "found_bg.ts"
    pyside = find_spec("PySide6")
    assert pyside is not None
    assert pyside.submodule_search_locations is not None
    program = Path(pyside.submodule_search_locations[0]) / "lupdate"
    subprocess.run([program, "-silent", "-extensions", "py", PACKAGE, "-ts", path], check=True)
    return {message.key for message in read(path)}


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_files_are_fresh(found: set[Key], language: str) -> None:
    wanted = found if language == "bg" else {key for key in found if key[2]}
    assert {message.key for message in messages(language)} == wanted, "run `make texts` and translate"


def test_lupdate_finds_every_marked_string(found: set[Key]) -> None:
    """It passes over what it does not understand, without a word."""
    marked = {key for path in sorted(PACKAGE.rglob("*.py")) for key in marked_in(path)}
    assert len(marked) > 500
    assert marked - {(context, source) for context, source, _ in found} == set()


def marked_in(path: Path) -> Iterator[tuple[str, str]]:
    """Context and source of each call that marks a literal."""
    tree = ast.parse(path.read_text("utf-8"))
    classes = [node for node in ast.walk(tree) if isinstance(node, ast.ClassDef)]
    for call in (node for node in ast.walk(tree) if isinstance(node, ast.Call)):
        words = [arg.value if isinstance(arg, ast.Constant) else None for arg in call.args]
        match call.func:
            case ast.Name("QT_TRANSLATE_NOOP") | ast.Attribute(ast.Name("QCoreApplication"), "translate"):
                context, source = words[:2]
            case ast.Attribute(ast.Name("self"), "tr"):
                around = [each for each in classes if each.lineno < call.lineno <= (each.end_lineno or 0)]
                context, source = around[-1].name, words[0]
            case ast.Attribute(ast.Name(name), "tr"):
                context, source = name, words[0]
            case ast.Attribute(_, "tr") | ast.Name("tr"):
                pytest.fail(f"{path.name}:{call.lineno}: lupdate cannot know the context")
            case _:
                continue
        if isinstance(context, str) and isinstance(source, str):
            yield context, source


@pytest.mark.parametrize("language", LANGUAGES)
def test_everything_is_translated(language: str) -> None:
    assert [each.source for each in messages(language) if not (each.is_finished and all(each.forms))] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_numbers_have_all_plural_forms(language: str) -> None:
    counting = [each for each in messages(language) if "%n" in each.source or "%Ln" in each.source]
    assert len(counting) > 20
    assert [each.source for each in counting if not each.is_plural or len(each.forms) != FORMS] == []


def test_no_english_plural_sign_is_left() -> None:
    shown = [form for language in LANGUAGES for each in messages(language) for form in each.forms]
    assert [form for form in shown if "(s)" in form] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_places_stand_in_every_translation(language: str) -> None:
    pairs = [(each.source, form) for each in messages(language) for form in each.forms]
    assert [pair for pair in pairs if places(pair[0]) != places(pair[1])] == []


def places(text: str) -> list[str]:
    """What stays as it is in every language; a number may be grouped (``%Ln``) where its source is not."""
    return sorted(PLACE.findall(text.replace("%Ln", "%n")))


def test_contexts_are_names_that_are_asked_for() -> None:
    """A dotted or empty one comes from a ``.tr`` whose object lupdate does not know: it is never found."""
    assert [name for name in {each.context for each in messages("bg")} if not CONTEXT.fullmatch(name)] == []


def test_no_class_inherits_plurals() -> None:
    """Qt for Python asks for a plural with the subclass's name only; plain sentences are found by any."""
    bases = {
        base.id
        for path in PACKAGE.rglob("*.py")
        for node in ast.walk(ast.parse(path.read_text("utf-8")))
        if isinstance(node, ast.ClassDef)
        for base in node.bases
        if isinstance(base, ast.Name)
    }
    assert "StepPage" in bases
    assert [each for each in messages("bg") if each.is_plural and each.context in bases] == []


def test_bulgarian_uses_its_own_quotes_and_letters() -> None:
    forms = [form for each in messages("bg") for form in each.forms]
    assert [form for form in forms if "”" in form or form.count("„") != form.count("“")] == []
    # A Latin letter inside a Cyrillic word looks right and is found by no search.
    assert [form for form in forms if re.search(r"[а-яА-Я][a-zA-Z]|[a-zA-Z][а-яА-Я]", form)] == []


@pytest.fixture(scope="module", params=LANGUAGES)
def installed(
    request: pytest.FixtureRequest, qapp: QCoreApplication, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[str]:
    """A language in force, from files compiled now."""
    language = str(request.param)
    folder = tmp_path_factory.mktemp("translations")
    (folder / f"partnerhub_{language}.ts").write_bytes((FOLDER / f"partnerhub_{language}.ts").read_bytes())
    compile_translations(folder)
    translator = QTranslator()
    assert translator.load(f"partnerhub_{language}.qm", str(folder))
    qapp.installTranslator(translator)
    yield language
    qapp.removeTranslator(translator)


def test_every_message_is_found_at_run_time(installed: str) -> None:
    def said(message: Message, count: int) -> str:
        return QCoreApplication.translate(message.context, message.source, "", count)

    for message in messages(installed):
        if message.is_plural:
            assert said(message, 1) == counted(message.forms[0], 1)
            assert said(message, 21) == counted(message.forms[1], 21)
            assert said(message, 12345) == counted(message.forms[1], 12345)
        else:
            assert said(message, -1) == message.forms[0]


def counted(form: str, count: int) -> str:
    return form.replace("%Ln", QLocale().toString(count)).replace("%n", str(count))
