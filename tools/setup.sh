#!/bin/sh
# Prepares this checkout: Python, the system libraries that Qt needs, .venv with the product in it.
# Usage: tools/setup.sh [dev]     "dev" adds what the tests need.
# Exit code 3: something is missing that this script may not install; the line to type is printed.
set -eu
cd "$(dirname "$0")/.."

export PIP_DISABLE_PIP_VERSION_CHECK=1 PIP_ROOT_USER_ACTION=ignore PIP_NO_INPUT=1

say() { echo "partnerhub: $*" >&2; }

is_usable() { # a Python of the right version that can make virtual environments
    "$1" -c 'import ensurepip, sys, venv; sys.exit(not (3, 11) <= sys.version_info[:2] <= (3, 14))' 2>/dev/null
}

find_python() {
    for python in ${PYTHON:-python3 python3.13 python3.12 python3.14 python3.11}; do
        if is_usable "$python"; then
            echo "$python"
            return
        fi
    done
    return 1
}

install_debian_packages() {
    line="apt-get install -y $*"
    if ! command -v apt-get >/dev/null; then
        say "please install what these Debian packages hold, then try again: $*"
        exit 3
    elif [ "$(id -u)" = 0 ]; then
        as_root=env
    elif sudo -n true 2>/dev/null; then
        as_root="sudo -n"
    else
        say "some system packages are missing. Please type this, then try again:"
        echo "    sudo $line" >&2
        exit 3
    fi
    say "installing system packages: $*"
    log=$(mktemp)
    if ! { $as_root apt-get update && $as_root DEBIAN_FRONTEND=noninteractive $line; } </dev/null >"$log" 2>&1; then
        tail -n 5 "$log" >&2
        say "that did not work. Please type this, then try again:"
        echo "    sudo $line" >&2
        exit 3
    fi
    rm -f "$log"
}

pip_install() { .venv/bin/python -m pip install -qq --constraint constraints.txt "$@"; }

if ! python=$(find_python); then
    # Nothing can be asked without Python, so the line to type names every package of the list at once.
    qt_packages=$(sed -n 's/^    "lib.*": "\(.*\)",$/\1/p' partnerhub_desktop/launch_check.py)
    # shellcheck disable=SC2086
    install_debian_packages python3 python3-venv $qt_packages
    python=$(find_python) || { say "Python 3.11, 3.12, 3.13 or 3.14 is needed."; exit 3; }
fi

missing=$("$python" -m partnerhub_desktop.launch_check)
if [ -n "$missing" ]; then
    # shellcheck disable=SC2086
    install_debian_packages $missing
fi

if ! [ -x .venv/bin/python ] || ! is_usable .venv/bin/python; then
    "$python" -m venv --clear .venv
fi

say "installing Python packages (about a minute the first time)"
# The build tools come first so that pip need not fetch a second copy of Qt to compile the translations.
pip_install hatchling PySide6-Essentials
pip_install --no-build-isolation --editable ".${1:+[$1]}"
