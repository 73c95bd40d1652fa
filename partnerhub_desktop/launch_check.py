"""Can Qt start here? Qt itself ends the process when it cannot, so this is asked before Qt is touched.

Standard library only, and cheap: it stands on the way to the first paint. ``python -m
partnerhub_desktop.launch_check`` prints the Debian packages that are missing, one a line.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Iterable, Mapping

QT_LIBRARIES = {
    "libglib-2.0.so.0": "libglib2.0-0",
    "libGL.so.1": "libgl1",
    "libEGL.so.1": "libegl1",
    "libfontconfig.so.1": "libfontconfig1",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libdbus-1.so.3": "libdbus-1-3",
}
"""What importing Qt needs from the system: library, Debian package that brings it."""

X11_LIBRARIES = {
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-shape.so.0": "libxcb-shape0",
}
"""What a window on an X11 display needs besides; the packages bring the rest along."""

WAYLAND_LIBRARIES = {"libwayland-cursor.so.0": "libwayland-cursor0"}

WITHOUT_DISPLAY = frozenset(("offscreen", "minimal", "minimalegl", "vnc", "linuxfb", "eglfs", "vkkhrdisplay"))
"""Platforms of Qt that ask for no display."""

NO_DISPLAY = (
    "Partner Hub Desktop found no display to open its window on: start it from a desktop session"
    " (neither DISPLAY nor WAYLAND_DISPLAY is set)."
)


def missing_libraries(libraries: Iterable[str] = (*QT_LIBRARIES, *X11_LIBRARIES)) -> list[str]:
    """Names of those shared libraries that the system cannot load."""
    return [name for name in libraries if not _loads(name)]


def problem_starting_window(environment: Mapping[str, str] = os.environ) -> str | None:
    """One sentence saying why no window can open on this machine and what to do, or None.

    Follows Qt: the platforms of ``QT_QPA_PLATFORM``, else each display that the session names, in turn.
    Only Linux needs asking. A platform without a display (``offscreen``) has no problem.
    """
    if sys.platform != "linux":
        return None
    platforms = _platforms(environment)
    if not platforms:
        return NO_DISPLAY
    problems = [_CHECKS.get(name, _platform_problem(name))(environment) for name in platforms]
    return None if None in problems else problems[0]


def problem_importing_qt(error: ImportError) -> str | None:
    """One sentence for a Qt that could not be imported, with the line that installs what is missing.

    None when the error is about another module.
    """
    module = f"{error.name} {error.path}"
    if "PySide6" not in module and "shiboken6" not in module:
        return None
    missing = missing_libraries(QT_LIBRARIES)
    if missing:
        return _libraries_sentence(missing)
    return f"Qt could not be loaded ({error}): install Partner Hub Desktop anew, for example with `make run`."


def _platforms(environment: Mapping[str, str]) -> list[str]:
    wanted = environment.get("QT_QPA_PLATFORM", "")
    if wanted:
        return [part.partition(":")[0] for part in wanted.split(";")]
    by_session = {"xcb": "DISPLAY", "wayland": "WAYLAND_DISPLAY"}
    return [platform for platform, variable in by_session.items() if environment.get(variable)]


def _x11_problem(environment: Mapping[str, str]) -> str | None:
    display = environment.get("DISPLAY")
    if not display:
        return NO_DISPLAY
    missing = missing_libraries(X11_LIBRARIES)
    if missing:
        return _libraries_sentence(missing)
    if _x11_answers(display):
        return None
    return f"The display {display} does not answer: start Partner Hub Desktop from a desktop session."


def _wayland_problem(environment: Mapping[str, str]) -> str | None:
    display = environment.get("WAYLAND_DISPLAY")
    if not display:
        return NO_DISPLAY
    missing = missing_libraries(WAYLAND_LIBRARIES)
    if missing:
        return _libraries_sentence(missing)
    if _listens(os.path.join(environment.get("XDG_RUNTIME_DIR", "/"), display)):
        return None
    return f"The display {display} does not answer: start Partner Hub Desktop from a desktop session."


_CHECKS: dict[str, Callable[[Mapping[str, str]], str | None]] = {
    "xcb": _x11_problem,
    "wayland": _wayland_problem,
    "wayland-egl": _wayland_problem,
    "wayland-brcm": _wayland_problem,
}


def _platform_problem(name: str) -> Callable[[Mapping[str, str]], str | None]:
    problem = None if name in WITHOUT_DISPLAY else f"Qt has no platform “{name}”: correct QT_QPA_PLATFORM."
    return lambda _environment: problem


def _x11_answers(display: str) -> bool:
    """Shake hands with the display as Qt will do, which also notices a refused key."""
    import ctypes

    xcb = ctypes.CDLL("libxcb.so.1")
    xcb.xcb_connect.restype = ctypes.c_void_p
    connection = ctypes.c_void_p(xcb.xcb_connect(display.encode(), None))
    answers = not xcb.xcb_connection_has_error(connection)
    xcb.xcb_disconnect(connection)
    return answers


def _listens(path: str) -> bool:
    import socket  # 6 ms that only a Wayland session pays

    with socket.socket(socket.AF_UNIX, socket.SOCK_STREAM) as client:
        return client.connect_ex(path) == 0


def _loads(library: str) -> bool:
    import ctypes

    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True


def _packages(missing: Iterable[str]) -> list[str]:
    known = QT_LIBRARIES | X11_LIBRARIES | WAYLAND_LIBRARIES
    return [known[name] for name in missing]


def _libraries_sentence(missing: list[str]) -> str:
    names, packages = ", ".join(missing), " ".join(_packages(missing))
    return f"The window needs libraries that are not installed ({names}): sudo apt install {packages}"


if __name__ == "__main__":
    print("\n".join(_packages(missing_libraries())))
