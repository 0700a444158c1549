#!/usr/bin/env bash
# Builds dist/Inkdigit.exe and dist/InkdigitSetup.exe on Debian, in the Wine box (installer/winebox.sh).
#
# With INKDIGIT_CERTIFICATE (a .p12 file) and INKDIGIT_CERTIFICATE_PASSWORD both are signed;
# INKDIGIT_TIMESTAMP_URL names the service that dates the signatures.
set -euo pipefail
cd "$(dirname "$0")/.."

winebox=$PWD/installer/winebox.sh
version=$(sed -n 's/^__version__ = "\(.*\)"$/\1/p' src/inkdigit/__init__.py)
numbers=$(PYTHONPATH=installer python3 -c 'import sys, version_resource as v; print(*v.version_numbers(sys.argv[1]), sep=".")' "$version")

"$winebox" make || {
    echo "windows: the Wine box cannot be set up here, so that Inkdigit.exe is neither built nor tested" >&2
    exit 1
}
trap '"$winebox" close' EXIT
build=$("$winebox" drive)/build
rm -rf "$build/dist" "$build/source"
mkdir -p "$build/source" dist
# A copy, so that what is edited meanwhile doesn't get half in.
cp -r build.spec LICENSE src installer models resources "$build/source/"

freeze() {
    "$winebox" run PYTHONDONTWRITEBYTECODE=1 PYTHONHASHSEED=1 timeout --kill-after 10 1200 \
        wine64 'C:\python\python.exe' -m PyInstaller --noconfirm --distpath 'C:\build\dist' --workpath 'C:\build\parts' \
        'C:\build\source\build.spec' >"$build/pyinstaller.log" 2>&1
}

echo "windows: Inkdigit.exe, log in $build/pyinstaller.log" >&2
status=0
freeze || status=$?
if [[ $status == 124 || $status == 137 ]]; then # now and then Wine never gets past loading a program
    echo "windows: that got stuck, and is done once more" >&2
    "$winebox" close
    status=0
    freeze || status=$?
fi
[[ $status == 0 ]] || {
    tail -n 40 "$build/pyinstaller.log" >&2
    exit 1
}

if grep -rlaF 'Wine builtin DLL' "$build/dist/Inkdigit-folder"; then
    echo "windows: those files are Wine's and must not ship" >&2
    exit 1
fi

installer/sign.sh "$build/dist/Inkdigit.exe" "$build/dist/Inkdigit-folder/Inkdigit.exe"

echo "windows: InkdigitSetup.exe" >&2
"$winebox" run makensis -V2 -WX -DVERSION="$version" -DNUMBERS="$numbers" -DPROGRAM=/prefix/drive_c/build/dist/Inkdigit-folder \
    -DICON=/prefix/drive_c/build/parts/build/inkdigit.ico -DOUTPUT=/prefix/drive_c/build/dist/InkdigitSetup.exe \
    /prefix/drive_c/build/source/installer/inkdigit.nsi

installer/sign.sh "$build/dist/InkdigitSetup.exe"

cp "$build/dist/Inkdigit.exe" "$build/dist/InkdigitSetup.exe" dist/
cd dist
sha256sum Inkdigit.exe InkdigitSetup.exe >SHA256SUMS
echo "Bytes:"
du -b Inkdigit.exe InkdigitSetup.exe
du -bs "$build/dist/Inkdigit-folder" | sed 's|/.*|installed, or unpacked to Temp|'
echo "SHA-256:"
cat SHA256SUMS
