#!/usr/bin/env bash
# Signs the Windows programs that it is given, in place, when INKDIGIT_CERTIFICATE names a certificate (.p12);
# without one it does nothing. See installer/build-windows.sh for the other variables.
set -euo pipefail

[[ ${INKDIGIT_CERTIFICATE:-} ]] || exit 0
command -v osslsigncode >/dev/null || {
    echo "sign: needs osslsigncode: apt-get install osslsigncode" >&2
    exit 1
}
private=$(mktemp -d) # its mode, 700, keeps the password to this user
trap 'rm -rf "$private"' EXIT
printf '%s' "${INKDIGIT_CERTIFICATE_PASSWORD:-}" >"$private/password"

for program in "$@"; do
    osslsigncode sign -pkcs12 "$INKDIGIT_CERTIFICATE" -readpass "$private/password" -h sha256 \
        -n Inkdigit ${INKDIGIT_TIMESTAMP_URL:+-ts "$INKDIGIT_TIMESTAMP_URL"} \
        -in "$program" -out "$private/signed" >&2
    cat "$private/signed" >"$program"
done
