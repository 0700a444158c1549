#!/usr/bin/env bash
# Sets up .venv with the pinned packages, each checked against its hash, and the program itself.
#
#   requirements/install.sh app      what the program needs
#   requirements/install.sh train    and what training needs
#   requirements/install.sh dev      and what the tests need
#
# A second run costs nothing until the pins change. On Debian and its kin it also installs the system
# libraries that Qt needs: as root by itself, else it prints the one command to type.
# PYTHON names the interpreter to build .venv with.
set -euo pipefail
cd "$(dirname "$0")/.."

level=${1:?app, train or dev}
venv=.venv
done_with=$venv/installed # copies of the requirement files that are installed

fail() {
    printf '%s\n' "$@" >&2
    exit 1
}

is_debian() { command -v apt-get >/dev/null && command -v dpkg-query >/dev/null; }

# Prints those of the named packages that are not installed; a package may be provided by another name.
missing_packages() {
    local installed
    installed=$(dpkg-query -W -f '${db:Status-Status} ${Package}, ${Provides},\n' |
        sed -n 's/^installed //p' | tr ',' '\n' | awk '{print $1}')
    printf '%s\n' "$@" | grep -vxF "$installed" || true
}

# Installs the named Debian packages, or says how.
need_packages() {
    local missing
    missing=$(missing_packages "$@" | tr '\n' ' ')
    [ -n "$missing" ] || return 0
    if [ "$(id -u)" != 0 ]; then
        fail "Inkdigit needs some packages of your system. Type this, then try again:" "" \
            "    sudo apt-get install --yes --no-install-recommends $missing"
    fi
    echo "Installing system packages: $missing"
    export DEBIAN_FRONTEND=noninteractive
    apt-get -qq update </dev/null
    # shellcheck disable=SC2086 # a list of names
    apt-get -qq install --yes --no-install-recommends $missing </dev/null >/dev/null
}

listed() { sed -e 's/#.*//' -e '/^[[:space:]]*$/d' "$@"; }

# Whether a Python can run the program: 3.11 to 3.13, which is what PySide6 6.9 and LiteRT are built for.
suits() {
    "$1" -c 'import sys; sys.exit(not (3, 11) <= sys.version_info[:2] <= (3, 13))' 2>/dev/null
}

find_python() {
    local candidate
    if [ -n "${PYTHON:-}" ]; then
        suits "$PYTHON" || return 1
        printf '%s\n' "$PYTHON"
        return
    fi
    for candidate in python3 python3.13 python3.12 python3.11; do
        if command -v "$candidate" >/dev/null && suits "$candidate"; then
            printf '%s\n' "$candidate"
            return
        fi
    done
    return 1
}

can_make_environments() { "$1" -c 'import ensurepip, venv' 2>/dev/null; }

make_environment() {
    local python
    if ! python=$(find_python) && is_debian && ! command -v python3 >/dev/null; then
        need_packages python3-venv
    fi
    python=$(find_python) || fail \
        "Inkdigit runs on Python 3.11, 3.12 and 3.13, and none of them was found." \
        "Install one (macOS: brew install python@3.13; Windows: winget install Python.Python.3.13;" \
        "anywhere: uv python install 3.13), or name it: make run PYTHON=/path/to/python3.13"
    if ! can_make_environments "$python" && is_debian; then
        need_packages "python$("$python" -c 'import sys; print("%d.%d" % sys.version_info[:2])')-venv"
    fi
    can_make_environments "$python" ||
        fail "$python comes without the modules venv and ensurepip; install them first."
    rm -rf "$venv"
    "$python" -m venv "$venv"
}

# Whether this level, or one that holds it, is installed as pinned.
is_installed() {
    local of
    for of in $1; do
        if cmp -s "requirements/$of.txt" "$done_with/$of.txt" &&
            cmp -s pyproject.toml "$done_with/pyproject.toml"; then
            return 0
        fi
    done
    return 1
}

pip() { "$venv/bin/python" -m pip --disable-pip-version-check "$@" </dev/null; }

case $level in
app) holders="app train dev" system=(requirements/debian-app.txt) ;;
train) holders="train dev" system=() ;;
dev) holders="dev" system=(requirements/debian-app.txt requirements/debian-dev.txt) ;;
*) fail "usage: requirements/install.sh app|train|dev" ;;
esac

if [ "$(uname -sm)" = "Darwin x86_64" ]; then
    fail "Inkdigit runs on Macs with Apple silicon: LiteRT isn't built for Intel ones."
fi
if is_debian && [ ${#system[@]} -gt 0 ]; then
    # shellcheck disable=SC2046 # a list of names
    need_packages $(listed "${system[@]}")
fi
[ -x "$venv/bin/python" ] && suits "$venv/bin/python" || make_environment
if ! is_installed "$holders"; then
    echo "Installing the packages of requirements/$level.txt into $venv"
    rm -rf "$done_with"
    pip install --quiet --require-hashes -r "requirements/$level.txt"
    pip install --quiet --no-deps --no-build-isolation --editable .
    mkdir -p "$done_with"
    cp "requirements/$level.txt" pyproject.toml "$done_with/"
fi
