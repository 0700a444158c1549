#!/usr/bin/env bash
# Pins the newest releases that suit pyproject.toml, with the hashes of their wheels.
#
# Needs uv. No address of a package index gets into the files: they install from wherever pip looks.
set -euo pipefail
cd "$(dirname "$0")/.."

pin() {
    local file=$1
    shift
    uv pip compile --quiet --upgrade --only-binary :all: --generate-hashes --no-strip-extras --no-emit-index-url \
        --custom-compile-command "make requirements" --output-file "requirements/$file" "$@"
}

# One file for all platforms and all Pythons from 3.11 on.
for_every_platform=(--universal --fork-strategy fewest --python-version 3.11 --emit-build-options)
pin app.txt "${for_every_platform[@]}" pyproject.toml --group build
pin train.txt "${for_every_platform[@]}" pyproject.toml --group build --extra train
pin dev.txt "${for_every_platform[@]}" pyproject.toml --group build --extra train --group dev

# The Python inside Inkdigit.exe, and the tools outside the Wine box that it is built in.
pin windows.txt --python-platform x86_64-pc-windows-msvc --python-version 3.13 pyproject.toml requirements/windows.in
pin winebox.txt --python-version 3.11 requirements/winebox.in
