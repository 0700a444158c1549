#!/usr/bin/env bash
# Pins the newest releases that suit pyproject.toml, with the hashes of their wheels for every platform.
#
# Needs uv. No address of a package index gets into the files: they install from wherever pip looks.
set -euo pipefail
cd "$(dirname "$0")/.."

pin() {
    local file=$1
    shift
    uv pip compile --quiet --upgrade --universal --fork-strategy fewest --python-version 3.11 \
        --only-binary :all: --emit-build-options --generate-hashes --no-emit-index-url \
        --custom-compile-command "make requirements" \
        pyproject.toml --group build "$@" --output-file "requirements/$file"
}

pin app.txt
pin train.txt --extra train
pin dev.txt --extra train --group dev
