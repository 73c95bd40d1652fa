"""The command ``partnerhub``: no argument opens the window, a subcommand does the same work in a terminal.

Data goes to stdout, messages to stderr. Exit codes (interfaces.md): 0 done · 1 the world's fault ·
2 wrong usage · 3 cannot start. Only the module of the command that was called is imported, and without
a command not even argparse is, because that stands before the first paint.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence
from typing import TYPE_CHECKING

from partnerhub_desktop.services.errors import WrongUsage
from partnerhub_desktop.services.session import Session
from partnerhub_desktop.services.text import QT_TRANSLATE_NOOP, Text

if TYPE_CHECKING:
    import argparse

COMMANDS = {
    "sample": ("sample", "fill an empty profile with sample data"),
    "import": ("import_files", "import CSV and XLSX files, folders and zips of them"),
    "list": ("list_rows", "print a list exactly as the window shows it"),
    "facets": ("facets", "print the total and the count of every filter value"),
    "why": ("why", "explain each status of a customer"),
    "kpis": ("kpis", "print every figure of the subscription analytics"),
    "section": ("section", "print a section's table of the subscription analytics"),
    "trend": ("trend", "print the licenses week by week"),
    "attention": ("attention", "print what needs attention, by the last day to act"),
    "summary": ("summary", "write what the last seven days changed as a PDF or a workbook"),
    "settings": ("settings", "show or change settings"),
    "check": ("check", "check the health of the store"),
    "backup": ("backup", "write a verified copy of the store"),
    "restore": ("restore", "put a verified copy in the store's place"),
    "picture": ("picture", "draw a page of the window into a PNG file"),
    "doctor": ("doctor", "print versions and paths for a report of a problem"),
}
"""Command → its module in ``partnerhub_desktop.terminal`` and the line that ``--help`` prints."""

OPTIONS = {
    "--profile": "DIR  folder of the store, settings and backups (also PARTNERHUB_PROFILE)",
    "--today": "YYYY-MM-DD  review another day",
    "--language": "en|bg  language of words meant for people",
    "--measure-start": "FILE  open the window, write how long it took, quit",
}
"""Options with a value, accepted before and after the command."""

DASHED_VALUES = ("--filter", "--sort")
"""Options whose value may begin with ``-``; argparse takes such a value only when joined with ``=``."""


def main(argv: Sequence[str] | None = None) -> int:
    """Run one command and return its exit code; nothing is raised but what ends the interpreter."""
    arguments = list(sys.argv[1:] if argv is None else argv)
    session: Session | None = None
    try:
        chosen, rest = split_options(arguments)
        session = Session.of(chosen)
        code = _dispatch(rest, session)
        sys.stdout.flush()
        return code
    except SystemExit as ended:
        return ended.code if isinstance(ended.code, int) else 0
    except KeyboardInterrupt:
        return _say("Stopped.", 1)
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 1
    except Exception as error:  # noqa: BLE001 - the last place where an error can be worded
        from partnerhub_desktop.terminal.problems import report

        return report(error, session)


def split_options(arguments: Sequence[str]) -> tuple[dict[str, str], list[str]]:
    """Global options (wherever they stand) by name, and what is left for the command."""
    chosen: dict[str, str] = {}
    rest: list[str] = []
    waiting = list(reversed(arguments))
    while waiting:
        argument = waiting.pop()
        name, joined, value = argument.partition("=")
        if name == "--json":
            chosen[name] = "yes"
        elif name in OPTIONS:
            chosen[name] = value if joined else _next_value(name, waiting)
        elif argument in DASHED_VALUES and waiting:
            rest.append(f"{argument}={waiting.pop()}")
        else:
            rest.append(argument)
    return chosen, rest


def _next_value(name: str, waiting: list[str]) -> str:
    if waiting:
        return waiting.pop()
    raise WrongUsage(Text(QT_TRANSLATE_NOOP("services", "{option} needs a value."), {"option": name}))


def _dispatch(rest: Sequence[str], session: Session) -> int:
    if not rest:
        return _open_window(session)
    name = rest[0]
    if name in ("-h", "--help", "help"):
        print(_overview())
        return 0
    if name == "--version":
        from partnerhub_desktop import __version__

        print(__version__)
        return 0
    if name in COMMANDS:
        return _run_command(name, rest[1:], session)
    raise WrongUsage(
        Text(QT_TRANSLATE_NOOP("services", "There is no command “{name}”."), {"name": name}),
        Text(QT_TRANSLATE_NOOP("services", "“partnerhub --help” lists the commands.")),
        code="unknown_command",
    )


def _run_command(name: str, arguments: Sequence[str], session: Session) -> int:
    import argparse
    from importlib import import_module

    module = import_module(f"partnerhub_desktop.terminal.{COMMANDS[name][0]}")
    parser = argparse.ArgumentParser(
        prog=f"partnerhub {name}",
        description=COMMANDS[name][1],
        epilog="“partnerhub --help” lists the options that every command takes.",
        allow_abbrev=False,
    )
    module.add_arguments(parser)
    parsed: argparse.Namespace = parser.parse_args(list(arguments))
    if [] in vars(parsed).values():
        parser.error("“--” alone is no value")
    code: int = module.run(parsed, session)
    return code


def _open_window(session: Session) -> int:
    from partnerhub_desktop.launch_check import problem_starting_window

    problem = problem_starting_window()
    if problem:
        return _say(problem, 3)
    from partnerhub_desktop.quick_start import import_qt

    import_qt()
    from partnerhub_desktop import app

    return app.run(session)


def _overview() -> str:
    options = [f"  {name} {line}" for name, line in OPTIONS.items()]
    commands = [f"  {name:<10}{line}" for name, (_module, line) in COMMANDS.items()]
    return "\n".join(
        (
            "usage: partnerhub [options] [command] …",
            "Without a command the window opens. “partnerhub COMMAND --help” says more about one.",
            "\noptions, before or after the command:",
            *options,
            "  --json  print JSON where the command prints data",
            "\ncommands:",
            *commands,
        )
    )


def _say(sentence: str, code: int) -> int:
    print(sentence, file=sys.stderr)
    return code
