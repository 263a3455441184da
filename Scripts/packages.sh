# For the scripts that install something, which source this: `sudo` is what gives them the rights, and `install_packages PACKAGE…`
# installs those of Debian's packages that are lacking. Services that packages would start are left alone.

if [ "$(id -u)" = 0 ]; then sudo=(); else sudo=(sudo); fi

install_packages() {
  local package missing=() policy=/usr/sbin/policy-rc.d is_ours=no status=0
  for package in "$@"; do
    dpkg -s "$package" >/dev/null 2>&1 || missing+=("$package")
  done
  [ ${#missing[@]} -gt 0 ] || return 0
  echo "installing ${missing[*]}"
  if ! [ -e "$policy" ]; then
    is_ours=yes
    printf '#!/bin/sh\nexit 101\n' | "${sudo[@]}" tee "$policy" >/dev/null
    "${sudo[@]}" chmod +x "$policy"
  fi
  "${sudo[@]}" apt-get update -qq &&
    "${sudo[@]}" env DEBIAN_FRONTEND=noninteractive \
      apt-get install -y -qq --no-install-recommends "${missing[@]}" >/dev/null || status=$?
  [ "$is_ours" = no ] || "${sudo[@]}" rm -f "$policy"
  return $status
}
