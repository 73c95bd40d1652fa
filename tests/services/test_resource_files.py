"""Resources are found in a checkout and in an installed wheel."""

from __future__ import annotations

from pathlib import Path

import pytest

from partnerhub_desktop.services import resource_files


def test_an_installed_package_carries_its_resources(tmp_path: Path) -> None:
    package = tmp_path / "site-packages" / "partnerhub_desktop"
    (package / "resources").mkdir(parents=True)
    (tmp_path / "site-packages" / "resources").mkdir()

    assert resource_files.root(package) == package / "resources"


def test_a_checkout_has_them_beside_the_package(tmp_path: Path) -> None:
    package = tmp_path / "partnerhub_desktop"
    package.mkdir()

    assert resource_files.root(package) == tmp_path / "resources"


def test_every_licence_is_shipped() -> None:
    assert "SIL OPEN FONT LICENSE" in resource_files.read_text("fonts", "OFL.txt")
    assert "ISC License" in resource_files.read_text("icons", "LICENSE")


def test_a_missing_resource_is_said() -> None:
    with pytest.raises(FileNotFoundError):
        resource_files.read_text("icons", "no-such-icon.svg")
