#!/usr/bin/env bash
# Installs the C interface: the library, the headers, and what pkg-config and CMake ask for.
#
# Usage: install-capi.sh LIBRARY PREFIX        DESTDIR goes before PREFIX where files are written, as packagers expect
set -euo pipefail
library=$1
prefix=$(realpath -m "$2")
target=${DESTDIR:-}$prefix
headers=$(realpath "$(dirname "$0")/../Sources/Glue/CWasm/include")
version=$(sed -nE 's/^const char \*apus_version.*"([0-9.]+)".*/\1/p' "$headers/../CWasm.c")
file=libapus.so.$version

mkdir -p "$target"/{include/wasmedge,lib/pkgconfig,lib/cmake/apus,lib/apus}
install -m 644 "$headers"/{wasm,apus}.h "$target/include"
install -m 644 "$headers/wasmedge/wasmedge.h" "$target/include/wasmedge"
strip --strip-unneeded -o "$target/lib/$file.new" "$library"
# In one step: programs may be using the one that is there.
chmod 644 "$target/lib/$file.new"
mv -f "$target/lib/$file.new" "$target/lib/$file"
ln -sf "$file" "$target/lib/libapus.so.0"
ln -sf libapus.so.0 "$target/lib/libapus.so"
# For programs that were built for WasmEdge, in a folder of its own: WasmEdge itself may be here as well.
ln -sf "../$file" "$target/lib/apus/libwasmedge.so.0"

cat >"$target/lib/pkgconfig/apus.pc" <<EOF
prefix=$prefix
includedir=\${prefix}/include
libdir=\${prefix}/lib

Name: apus
Description: WebAssembly runtime with the common C interface
Version: $version
Cflags: -I\${includedir}
Libs: -L\${libdir} -lapus
EOF

# CMake finds the files by where this one is, so that the folder may be moved.
cat >"$target/lib/cmake/apus/apus-config.cmake" <<EOF
get_filename_component(_apus_prefix "\${CMAKE_CURRENT_LIST_DIR}/../../.." ABSOLUTE)
if(NOT TARGET apus::apus)
  add_library(apus::apus SHARED IMPORTED)
  set_target_properties(apus::apus PROPERTIES
    IMPORTED_LOCATION "\${_apus_prefix}/lib/$file"
    IMPORTED_SONAME "libapus.so.0"
    INTERFACE_INCLUDE_DIRECTORIES "\${_apus_prefix}/include")
endif()
unset(_apus_prefix)
EOF
cat >"$target/lib/cmake/apus/apus-config-version.cmake" <<EOF
set(PACKAGE_VERSION "$version")
if(PACKAGE_FIND_VERSION_MAJOR EQUAL ${version%%.*} AND NOT PACKAGE_FIND_VERSION VERSION_GREATER PACKAGE_VERSION)
  set(PACKAGE_VERSION_COMPATIBLE TRUE)
  if(PACKAGE_FIND_VERSION VERSION_EQUAL PACKAGE_VERSION)
    set(PACKAGE_VERSION_EXACT TRUE)
  endif()
endif()
EOF
