#!/bin/sh
# Puts Apus on the node whose folders are mounted below /node, and stays: what a DaemonSet runs on each node.
#
# Usage: install.sh install|uninstall
#
# /node/prefix    becomes PREFIX of the node: bin, libexec, lib
# /node/bin       a folder in containerd's PATH: gets a link to the shim
# /node/config    the folder of containerd's config.toml: gets the runtimes "apus" and "apus-mixed"
#
# RESTART is run if config.toml has changed, since containerd reads it only when it starts.
set -eu
config=/node/config/config.toml
begin="# Apus: begin. Written by its installer." end="# Apus: end."
: "${PREFIX:=/opt/apus}" "${RESTART:=nsenter --target 1 --mount -- systemctl restart containerd}"

# What config.toml says without what was written here.
others() {
  if [ -e "$config" ]; then sed "/^$begin\$/,/^$end\$/d" "$config"; fi
}

# Replaces config.toml if that changes it, as a whole, and keeps what was there before the first time.
replace() {
  if [ -e "$config" ] && cmp -s "$1" "$config"; then
    rm "$1"
    return
  fi
  if [ -e "$config" ] && ! [ -e "$config.before-apus" ]; then cp "$config" "$config.before-apus"; fi
  mv "$1" "$config"
  echo "changed config.toml; restarting containerd"
  sh -c "$RESTART"
}

install() {
  # Each file as a whole, since the old one may be running.
  (cd /apus && find . -type d) | while read -r folder; do mkdir -p "/node/prefix/$folder"; done
  (cd /apus && find . -type f) | while read -r file; do
    if cmp -s "/apus/$file" "/node/prefix/$file"; then continue; fi
    cp "/apus/$file" "/node/prefix/$file.new"
    chmod 755 "/node/prefix/$file.new"
    mv "/node/prefix/$file.new" "/node/prefix/$file"
    echo "copied $file"
  done
  ln -sf apus-oci /node/prefix/bin/apus-runc
  ln -sf "$PREFIX/bin/containerd-shim-apus-v1" /node/bin/containerd-shim-apus-v1

  new=$(mktemp /node/config/config.toml.XXXXXX)
  others >"$new"
  if grep -q 'containerd\.runtimes\.apus\]' "$new"; then
    echo "config.toml has a runtime apus of its own, which stays as it is"
  else
    # containerd 2 has a new version of this file, in which the plugin has another name.
    plugin=io.containerd.grpc.v1.cri
    if grep -q '^version *= *3' "$new"; then plugin=io.containerd.cri.v1.runtime; fi
    [ -s "$new" ] || echo "version = 2" >>"$new"
    cat >>"$new" <<END
$begin
[plugins."$plugin".containerd.runtimes.apus]
  runtime_type = "io.containerd.apus.v1"
  pod_annotations = ["org.apus.*"]
[plugins."$plugin".containerd.runtimes.apus-mixed]
  runtime_type = "io.containerd.runc.v2"
  pod_annotations = ["org.apus.*"]
[plugins."$plugin".containerd.runtimes.apus-mixed.options]
  BinaryName = "$PREFIX/bin/apus-runc"
$end
END
  fi
  chmod 644 "$new"
  replace "$new"
}

uninstall() {
  if [ -e "$config" ]; then
    new=$(mktemp /node/config/config.toml.XXXXXX)
    others >"$new"
    chmod 644 "$new"
    replace "$new"
    rm -f "$config.before-apus"
  fi
  rm -f /node/bin/containerd-shim-apus-v1
  rm -rf /node/prefix/bin /node/prefix/libexec /node/prefix/lib
}

case ${1:-} in
  install | uninstall) "$1" ;;
  *)
    echo "usage: install.sh install|uninstall" >&2
    exit 2
    ;;
esac
echo "done"
touch /done
trap 'exit 0' TERM INT
while :; do
  sleep 86400 &
  wait $!
done
