"""The log of problems: private, bounded, without tokens and addresses."""

from __future__ import annotations

from pathlib import Path

import pytest

from partnerhub_desktop.services import problem_log
from partnerhub_desktop.services.paths import Profile


def raised(text: str) -> Exception:
    try:
        raise ValueError(text)
    except ValueError as error:
        return error


def test_a_problem_is_found_again_by_its_reference(profile: Path) -> None:
    place = Profile(profile)
    first, second = (problem_log.record_problem(place, raised(text)) for text in ("one", "two"))
    log = (place.logs / problem_log.LOG_NAME).read_text()
    assert f"{first}\n" in log
    assert f"{second}\n" in log
    assert "ValueError: two" in log
    assert "in raised" in log
    assert (place.logs / problem_log.LOG_NAME).stat().st_mode & 0o777 == 0o600
    assert place.logs.stat().st_mode & 0o777 == 0o700


def test_secrets_and_control_characters_do_not_get_in() -> None:
    text = (
        "Authorization: Bearer abc.def\nheaders={'authorization': 'Bearer ghi'} refresh_token=jkl "
        'client_secret: "mno" ?code=pqr&x=1 ivan@customer.example \x1b[31m\x07 конец'
    )
    clean = problem_log.redacted(text)
    for secret in ("abc", "ghi", "jkl", "mno", "pqr", "ivan", "customer.example", "\x1b", "\x07"):
        assert secret not in clean
    assert clean.endswith("конец")


def test_the_log_is_bounded(profile: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(problem_log, "LARGEST", 100_000)
    place = Profile(profile)
    for _ in range(12):
        problem_log.record_problem(place, raised("x" * 1_000_000))
    sizes = [path.stat().st_size for path in place.logs.iterdir()]
    assert len(sizes) <= problem_log.KEPT + 1
    assert max(sizes) <= problem_log.LARGEST
    assert {path.stat().st_mode & 0o777 for path in place.logs.iterdir()} == {0o600}


def test_a_log_that_cannot_be_written_is_said(profile: Path) -> None:
    place = Profile(profile)
    place.logs.write_text("a file in the place of the folder")
    assert problem_log.record_problem(place, raised("x")).endswith("not logged")
