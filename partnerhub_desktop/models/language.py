"""The window's language: translations, and the locale that numbers, dates and money follow."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLocale, QTranslator

from partnerhub_desktop.services import resource_files
from partnerhub_desktop.services.text import Text

LOCALES = {"en": "en_GB", "bg": "bg_BG"}


class Language:
    """Holds the translators that are in force. Switching re-translates every open widget."""

    def __init__(self, app: QCoreApplication, chosen: str = "") -> None:
        self._app = app
        self._translators: list[QTranslator] = []
        self.code = "en"
        self.choose(chosen)

    def choose(self, chosen: str) -> None:
        """Speak ``en`` or ``bg``; '' follows the system. English has a file too: plurals need it."""
        self.code = chosen if chosen in LOCALES else _system_code()
        self.close()
        self._translators = [translator for translator in self._load() if not translator.isEmpty()]
        QLocale.setDefault(QLocale(LOCALES[self.code]))
        for translator in self._translators:
            self._app.installTranslator(translator)

    def close(self) -> None:
        """Speak as the source text does: no translator is in force any more."""
        for translator in self._translators:
            self._app.removeTranslator(translator)
        self._translators = []

    def _load(self) -> list[QTranslator]:
        own, base = QTranslator(), QTranslator()
        own.load(f"partnerhub_{self.code}.qm", str(resource_files.path("translations")))
        if self.code != "en":
            from PySide6.QtCore import QLibraryInfo

            base.load(f"qtbase_{self.code}.qm", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
        return [base, own]


class Context:
    """Words of plain functions: ``Age = Context("Age")``, then ``Age.tr("%n day(s)", "", count)``.

    Named like the variable, because lupdate takes what stands before ``.tr`` for the context. It finds
    plurals in ``tr`` only, not in ``QCoreApplication.translate``.
    """

    def __init__(self, name: str) -> None:
        self._name = name

    def tr(self, source: str, disambiguation: str = "", n: int = -1) -> str:
        """``source`` in the window's language, as QObject's ``tr`` says it."""
        return QCoreApplication.translate(self._name, source, disambiguation, n)


def _system_code() -> str:
    return "bg" if QLocale.system().language() == QLocale.Language.Bulgarian else "en"


def translated(text: Text) -> str:
    """``text`` of a service in the window's language; its value ``n`` chooses the plural form."""
    count = text.values.get("n")
    number = count if isinstance(count, int) else -1
    return QCoreApplication.translate("services", text.source, "", number).format(**text.values)
