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
    [ $# -gt 0 ] || return 0
    missing=$(missing_packages "$@" | paste -s -d ' ' -)
    [ -n "$missing" ] || return 0
    if [ "$(id -u)" != 0 ]; then
        fail "Inkdigit needs some packages of your system. Type this, then try again:" "" \
            "    sudo apt-get install --yes --no-install-recommends $missing"
    fi
    echo "Installing system packages: $missing"
    export DEBIAN_FRONTEND=noninteractive
    apt-get -qq update </dev/null || true # another repository's trouble need not be ours
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

# Prints the Debian package that a Python able to make environments still lacks, if it is one.
missing_python_package() {
    local python
    if python=$(find_python); then
        can_make_environments "$python" ||
            "$python" -c 'import sys; print("python%d.%d-venv" % sys.version_info[:2])'
    elif ! command -v python3 >/dev/null; then
        echo python3-venv
    fi
}

make_environment() {
    local python
    python=$(find_python) || fail \
        "Inkdigit runs on Python 3.11, 3.12 and 3.13, and none of them was found." \
        "Install one (macOS: brew install python@3.13; anywhere: uv python install 3.13)," \
        "or name it: make run PYTHON=/path/to/python3.13"
    can_make_environments "$python" ||
        fail "$python lacks the modules venv and ensurepip; install them, then try again."
    rm -rf "$venv"
    "$python" -m venv "$venv"
    pwd >"$venv/checkout"
}

# Whether there is an environment, its Python still runs, and the checkout wasn't moved: it holds full paths.
has_environment() {
    [ "$(cat "$venv/checkout" 2>/dev/null)" = "$PWD" ] && suits "$venv/bin/python"
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
app) holders="app train dev" debian="requirements/debian-app.txt" ;;
train) holders="train dev" debian="/dev/null" ;;
dev) holders="dev" debian="requirements/debian-app.txt requirements/debian-dev.txt" ;;
*) fail "usage: requirements/install.sh app|train|dev" ;;
esac

if [ "$(uname -sm)" = "Darwin x86_64" ]; then
    fail "Inkdigit runs on Macs with Apple silicon: LiteRT isn't built for Intel ones."
fi
if is_debian; then
    # shellcheck disable=SC2086 # lists of names
    packages=$(listed $debian)
    has_environment || packages="$packages $(missing_python_package)"
    # shellcheck disable=SC2086
    need_packages $packages
fi
has_environment || make_environment
if ! is_installed "$holders"; then
    echo "Installing the packages of requirements/$level.txt into $venv"
    rm -rf "$done_with"
    pip install --quiet --require-hashes -r "requirements/$level.txt"
    pip install --quiet --no-deps --no-build-isolation --editable .
    "$venv/bin/python" -m compileall -q src # also where Python is told to write no compiled files
    mkdir -p "$done_with"
    cp "requirements/$level.txt" pyproject.toml "$done_with/"
fi
