#!/usr/bin/env bash
# Builds Debian's crun as its authors let it be built for WasmEdge, with our header and library in the place of WasmEdge's. The
# sources come from Debian's archive. Does nothing where it has been built.
#
# Usage: build-crun.sh CAPI FOLDER       CAPI: where install-capi.sh has installed; the executable is FOLDER/crun
set -euo pipefail
capi=$(realpath "$1")
mkdir -p "$2"
folder=$(cd "$2" && pwd)
header=$capi/include/wasmedge/wasmedge.h
sum=$(sha256sum "$header" | cut -d ' ' -f 1)
if [ -x "$folder/crun" ] && [ "$(cat "$folder/header" 2>/dev/null)" = "$sum" ]; then exit 0; fi

source "$(dirname "$0")/packages.sh"
install_packages autoconf automake dpkg-dev gcc libcap-dev libseccomp-dev libsystemd-dev libtool libyajl-dev make pkg-config python3

# A list of sources of our own: the machine's need not have one, and is left as it is.
mkdir -p "$folder/lists/partial"
# shellcheck source=/dev/null
release=$(. /etc/os-release && echo "$VERSION_CODENAME")
echo "deb-src http://deb.debian.org/debian $release main" >"$folder/sources.list"
apt=(apt-get -qq -o "Dir::Etc::sourcelist=$folder/sources.list" -o Dir::Etc::sourceparts=- -o "Dir::State::lists=$folder/lists"
  -o APT::Sandbox::User=root)
"${apt[@]}" update
rm -rf "$folder"/crun-*
(cd "$folder" && "${apt[@]}" source crun >source.log)
cd "$folder"/crun-*/
{
  [ -x configure ] || ./autogen.sh
  CPPFLAGS="-I$capi/include" LDFLAGS="-Wl,-rpath,$capi/lib/apus" ./configure --with-wasmedge --disable-dependency-tracking
  # What the executable alone needs; crun's own rule for it does not make this header.
  make -j "$(nproc)" git-version.h
  make -j "$(nproc)" crun
} >"$folder/build.log" 2>&1 || { tail -20 "$folder/build.log"; exit 1; }
cp crun "$folder/crun"
cd "$folder"
rm -rf crun-*/
echo "$sum" >header
