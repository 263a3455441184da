#!/usr/bin/env python3
"""Tests functions in Kubernetes: a cluster of one node on this machine, with etcd, kube-apiserver, kube-controller-manager,
kube-scheduler, kubelet and containerd of its own, on which the manifests of Deployment/ are used as people use them.

Usage: kubernetes.py APUS FOLDER        FOLDER as Scripts/install-kubernetes.sh makes it

Needs the food classifier (Examples/food-classifier/build.sh) and TensorFlow Lite (Scripts/install-inference.sh).
Prints what failed and `kubernetes: P passed, F failed`, and exits with 1 if anything failed. Everything that is started or made
is gone afterwards: network and mounts are those of namespaces of the test's own, and what kubelet changes in the kernel is put back.
There is no kube-proxy: requests go to the addresses that the service's endpoints name, as a load balancer sends them.
"""

import concurrent.futures
import ctypes
import http.server
import json
import os
import pathlib
import random
import re
import shutil
import signal
import socket
import ssl
import subprocess
import sys
import tempfile
import threading
import time
import urllib.error
import urllib.request

here = pathlib.Path(__file__).resolve().parent
root = here.parent.parent
NODE, TOKEN = "10.88.0.1", "test-token"
# What kubelet sets for the whole machine.
SETTINGS = ["vm/overcommit_memory", "vm/panic_on_oom", "kernel/panic", "kernel/panic_on_oops",
            "kernel/keys/root_maxkeys", "kernel/keys/root_maxbytes"]
passed, failures = 0, []


def check(what, found, expected=True):
    global passed
    what = what.replace(" ()", "")
    if found == expected:
        passed += 1
        print(f"passed: {what}", flush=True)
    else:
        failures.append(f"{what}: expected {expected!r}, found {found!r}")
        print(f"failed: {failures[-1]}", flush=True)


def run(*command, input=None, timeout=120, **options):
    result = subprocess.run(
        [str(word) for word in command], input=input, capture_output=True, text=True, timeout=timeout,
        stdin=subprocess.DEVNULL if input is None else None, **options)
    return result.returncode, result.stdout, result.stderr


def must(*command, **options):
    code, output, complaint = run(*command, **options)
    if code != 0:
        raise RuntimeError(f"{' '.join(map(str, command))} exited with {code}: {complaint[-2000:] or output[-2000:]}")
    return output


def wait_for(condition, seconds=60):
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        if condition():
            return True
        time.sleep(0.1)
    return False


def processes():
    """Numbers, parents and command lines of all processes."""
    for folder in pathlib.Path("/proc").glob("[0-9]*"):
        try:
            words = (folder / "cmdline").read_bytes().replace(b"\0", b" ").decode(errors="replace")
            fields = (folder / "stat").read_text().rpartition(")")[2].split()
        except OSError:
            continue
        if fields[0] != "Z":
            yield int(folder.name), int(fields[1]), words


class Cluster:
    """The programs of a cluster, and the folder in which they keep what they have."""

    def __init__(self, apus, programs, folder):
        self.apus, self.programs, self.folder = apus, programs, folder
        self.daemons = {}
        self.images = folder / "images"
        self.node = folder / "node"
        self.socket = folder / "containerd" / "containerd.sock"
        self.kubeconfig = folder / "kubeconfig"
        self.environment = dict(os.environ, KUBECONFIG=str(self.kubeconfig), HOME=str(folder))
        self.kubectl_program = shutil.which("kubectl") or programs / "kubectl"

    def start(self, name, *command, env=None):
        with open(self.folder / f"{name}.log", "ab") as log:
            self.daemons[name] = subprocess.Popen(
                [str(word) for word in command], stdin=subprocess.DEVNULL, stdout=log, stderr=log, cwd=self.folder, env=env)

    def stop(self, name):
        process = self.daemons.pop(name)
        if process.poll() is None:
            process.terminate()
            try:
                process.wait(30)
            except subprocess.TimeoutExpired:
                process.kill()
                process.wait()

    # Before the namespaces: images, by the script that people use.

    def build_images(self):
        store = self.folder / "podman"
        podman = ["podman", "--root", store, "--runroot", self.folder / "podman-run", "--storage-driver", "overlay"]
        base = self.folder / "base"
        base.mkdir()
        shutil.copy("/bin/busybox", base / "busybox")
        (base / "index.html").write_text("from an ordinary container\n")
        names = set(must("/bin/busybox", "--list").split()) - {"busybox"}
        (base / "bin").mkdir()
        for name in names:
            os.symlink("busybox", base / "bin" / name)
        (base / "Dockerfile").write_text(
            "FROM scratch\nCOPY bin /bin\nCOPY busybox /bin/busybox\nCOPY index.html /www/index.html\nENV PATH=/bin\n"
            'CMD ["sleep", "1000000"]\n')
        must(*podman, "build", "-t", "localhost/busybox:1", base)
        must(root / "Deployment" / "build-images.sh", env=dict(
            os.environ, DOCKER=" ".join(map(str, podman)), BASE="localhost/busybox:1"))
        must(*podman, "tag", "localhost/food-classifier:1", "localhost/food-classifier:2")
        self.images.mkdir()
        for name in ["busybox:1", "apus-installer:1", "food-classifier:1", "food-classifier:2"]:
            must(*podman, "save", "-o", self.images / f"{name.replace(':', '-')}.tar", f"localhost/{name}")
        must(*podman, "rmi", "--all", "--force")

    # Inside.

    def start_network(self):
        must("ip", "link", "set", "lo", "up")
        must("ip", "link", "add", "node0", "type", "bridge")
        must("ip", "address", "add", f"{NODE}/24", "dev", "node0")
        must("ip", "link", "set", "node0", "up")
        plugins = self.folder / "cni"
        plugins.mkdir()
        (plugins / "10-test.conflist").write_text(json.dumps({
            "cniVersion": "0.4.0", "name": "test", "plugins": [{
                "type": "bridge", "bridge": "pods0", "isGateway": True, "ipam": {
                    "type": "host-local", "dataDir": str(self.folder / "ipam"), "ranges": [[{"subnet": "10.89.0.0/24"}]],
                    "routes": [{"dst": "0.0.0.0/0"}]}}]}))

    def start_containerd(self):
        folder = self.folder / "containerd"
        config = folder / "config.toml"
        if not config.exists():
            folder.mkdir()
            config.write_text(f"""version = 2
root = "{folder}/root"
state = "{folder}/state"
oom_score = 0
[grpc]
  address = "{self.socket}"
[plugins."io.containerd.grpc.v1.cri"]
  sandbox_image = "localhost/busybox:1"
  restrict_oom_score_adj = true
[plugins."io.containerd.grpc.v1.cri".cni]
  bin_dir = "/usr/lib/cni"
  conf_dir = "{self.folder}/cni"
[plugins."io.containerd.grpc.v1.cri".containerd.runtimes.runc]
  runtime_type = "io.containerd.runc.v2"
""")
        self.start("containerd", "containerd", "--config", config, env=dict(
            os.environ, PATH=f"{self.node}/bin:{os.environ['PATH']}"))
        if not wait_for(lambda: run("ctr", "--address", self.socket, "version")[0] == 0):
            raise RuntimeError("containerd does not start")

    def ctr(self, *words):
        return must("ctr", "--address", self.socket, "--namespace", "k8s.io", *words)

    def start_control(self):
        keys = self.folder / "keys"
        keys.mkdir()
        must("openssl", "genrsa", "-out", keys / "accounts.key", "2048")
        (self.folder / "tokens.csv").write_text(f"{TOKEN},tester,tester,system:masters\n")
        self.kubeconfig.write_text(json.dumps({
            "apiVersion": "v1", "kind": "Config", "current-context": "test",
            "clusters": [{"name": "test", "cluster": {"server": f"https://{NODE}:6443", "insecure-skip-tls-verify": True}}],
            "users": [{"name": "test", "user": {"token": TOKEN}}],
            "contexts": [{"name": "test", "context": {"cluster": "test", "user": "test"}}]}))
        self.start("etcd", self.programs / "etcd", "--data-dir", self.folder / "etcd")
        self.start(
            "kube-apiserver", self.programs / "kube-apiserver", "--etcd-servers=http://127.0.0.1:2379",
            f"--advertise-address={NODE}", f"--bind-address={NODE}", "--secure-port=6443", f"--cert-dir={keys}",
            f"--token-auth-file={self.folder}/tokens.csv", "--authorization-mode=AlwaysAllow",
            "--disable-admission-plugins=ServiceAccount", "--service-cluster-ip-range=10.90.0.0/24",
            "--service-account-issuer=https://test", f"--service-account-key-file={keys}/accounts.key",
            f"--service-account-signing-key-file={keys}/accounts.key", "--endpoint-reconciler-type=none",
            "--allow-privileged=true", "--kubelet-preferred-address-types=InternalIP")
        if not wait_for(lambda: run(self.kubectl_program, "get", "--raw", "/readyz", env=self.environment)[0] == 0, 120):
            raise RuntimeError("kube-apiserver does not start")
        for name in ["kube-controller-manager", "kube-scheduler"]:
            self.start(
                name, self.programs / name, f"--kubeconfig={self.kubeconfig}", "--leader-elect=false", "--port=0",
                f"--cert-dir={keys}")

    def start_kubelet(self):
        self.start(
            "kubelet", self.programs / "kubelet", f"--kubeconfig={self.kubeconfig}", "--container-runtime=remote",
            f"--container-runtime-endpoint=unix://{self.socket}", "--hostname-override=node", f"--node-ip={NODE}",
            f"--root-dir={self.folder}/kubelet", f"--cert-dir={self.folder}/keys", "--cgroup-driver=cgroupfs",
            "--cgroups-per-qos=false", "--enforce-node-allocatable=", "--make-iptables-util-chains=false",
            "--oom-score-adj=0", "--fail-swap-on=false", "--eviction-hard=", "--resolv-conf=",
            f"--volume-plugin-dir={self.folder}/plugins", "--sync-frequency=10s")

    def kubectl(self, *words, input=None, timeout=180):
        return run(self.kubectl_program, *words, input=input, timeout=timeout, env=self.environment)

    def get(self, *words):
        code, output, _ = self.kubectl("get", *words, "-o", "json")
        return json.loads(output) if code == 0 else {}

    def apply(self, what, *changes):
        """Applies a file of Deployment/, with texts replaced that are not as on other nodes."""
        text = (root / "Deployment" / what).read_text()
        for old, new in changes:
            if old not in text:
                raise RuntimeError(f"{what}: expected {old!r}")
            text = text.replace(old, new)
        code, output, complaint = self.kubectl("apply", "-f", "-", input=text)
        check(f"kubectl apply -f Deployment/{what} ({complaint.strip()})", code, 0)

    def pods(self, app):
        """The pods of an application that are not about to go."""
        items = self.get("pods", "--all-namespaces", "-l", f"app={app}").get("items", [])
        return [pod for pod in items if "deletionTimestamp" not in pod["metadata"]]

    def ready(self, app, count=1):
        def is_ready(pod):
            conditions = pod["status"].get("conditions", [])
            return any(part["type"] == "Ready" and part["status"] == "True" for part in conditions)
        return wait_for(lambda: sum(map(is_ready, self.pods(app))) == count == len(self.pods(app)), 120)

    def describe(self):
        """What is known when something does not come to be."""
        for words in [("get", "pods", "--all-namespaces", "-o", "wide"), ("get", "events", "--all-namespaces")]:
            print(self.kubectl(*words)[1][-4000:])

    def close(self):
        for name in reversed(list(self.daemons)):
            if name != "containerd":
                self.stop(name)
        # What was left of a test that broke off.
        ctr = ["ctr", "--address", self.socket, "--namespace", "k8s.io"]
        for what, words in [("tasks", ("kill", "--signal", "SIGKILL")), ("tasks", ("delete", "--force")),
                            ("containers", ("delete",))]:
            for name in run(*ctr, what, "list", "--quiet")[1].split() if "containerd" in self.daemons else []:
                run(*ctr, what, *words, name)
        for name in list(self.daemons):
            self.stop(name)
        for number, _, words in list(processes()):
            if str(self.folder) in words and number != os.getpid() and "kubernetes.py" not in words:
                try:
                    os.kill(number, signal.SIGKILL)
                except ProcessLookupError:
                    pass


class Sleeper(http.server.BaseHTTPRequestHandler):
    """Answers `/N` after N seconds: in place of the action `sleep` of a pod's preStop, which Kubernetes 1.20 does not have."""

    def do_GET(self):
        time.sleep(float(self.path[1:]))
        self.send_response(200)
        self.end_headers()

    def log_message(self, *_):
        pass


PHOTO = (root / "Examples/food-classifier/photos/coffee.jpg").read_bytes()


def ask(address, data=PHOTO, port=8080, timeout=30):
    with urllib.request.urlopen(f"http://{address}:{port}/", data=data, timeout=timeout) as answer:
        return answer.read().decode()


def connects(address, port):
    try:
        socket.create_connection((address, port), 5).close()
        return True
    except OSError:
        return False


class Load:
    """Clients that send photos to the addresses of a service's endpoints, one after the other, and keep what went wrong."""

    def __init__(self, expected, clients=4):
        self.expected, self.answered, self.lost = expected, {}, []
        self.addresses, self.is_over = [], threading.Event()
        self.context = ssl._create_unverified_context()
        self.threads = [threading.Thread(target=self.follow)] + [
            threading.Thread(target=self.send) for _ in range(clients)]
        for thread in self.threads:
            thread.start()

    def follow(self):
        while not self.is_over.wait(0.05):
            request = urllib.request.Request(
                f"https://{NODE}:6443/api/v1/namespaces/default/endpoints/food", headers={"Authorization": f"Bearer {TOKEN}"})
            with urllib.request.urlopen(request, context=self.context) as answer:
                subsets = json.load(answer).get("subsets") or []
            self.addresses = [part["ip"] for subset in subsets for part in subset.get("addresses") or []]

    def send(self):
        while not self.is_over.is_set():
            if not self.addresses:
                time.sleep(0.02)
                continue
            address = random.choice(self.addresses)
            try:
                answer = ask(address)
                if answer == self.expected:
                    self.answered[address] = self.answered.get(address, 0) + 1
                else:
                    self.lost.append(f"{address}: {answer[:200]}")
            except OSError as error:
                self.lost.append(f"{address}: {error}")

    def end(self):
        self.is_over.set()
        for thread in self.threads:
            thread.join()


def test(cluster):
    check("the node is ready", wait_for(lambda: any(
        condition["type"] == "Ready" and condition["status"] == "True"
        for condition in cluster.get("node", "node").get("status", {}).get("conditions", [])), 120))
    test_installer(cluster)
    cluster.apply("kubernetes/runtimeclass.yaml")
    cluster.apply("kubernetes/runtimeclass-mixed.yaml")

    # The function, and an ordinary container beside it.
    sleeper = http.server.ThreadingHTTPServer((NODE, 0), Sleeper)
    threading.Thread(target=sleeper.serve_forever, daemon=True).start()
    cluster.apply("food-classifier/food.yaml", (
        "sleep:\n                seconds: 5",
        f"httpGet: {{host: {NODE}, port: {sleeper.server_address[1]}, path: /3}}"))
    code, _, complaint = cluster.kubectl("apply", "-f", "-", input=json.dumps({
        "apiVersion": "v1", "kind": "Pod", "metadata": {"name": "ordinary", "labels": {"app": "ordinary"}},
        "spec": {"automountServiceAccountToken": False, "terminationGracePeriodSeconds": 1, "containers": [{
            "name": "httpd", "image": "localhost/busybox:1", "command": ["httpd", "-f", "-p", "80", "-h", "/www"]}]}}))
    check(f"an ordinary pod ({complaint.strip()})", code, 0)
    check("the function has two replicas", cluster.ready("food", 2))
    check("the ordinary pod is ready", cluster.ready("ordinary"))
    pods = cluster.pods("food")
    if failures:
        cluster.describe()
        return
    expected = ask(pods[0]["status"]["podIP"])
    check("a photo of coffee", expected.startswith('{"labels": [{"label": "espresso", "probability": 0.9'))
    own = subprocess.run(
        [cluster.apus, "run", "--nn-model", f"food={root}/Examples/food-classifier/model/food192_u8.tflite",
         "--env", "REQUEST_METHOD=POST", root / ".build/examples/classify.wasm"],
        input=PHOTO, capture_output=True, env=dict(os.environ, PYTHONPATH=str(root / ".build-inference/site")))
    check("is what apus run says", expected.strip(), own.stdout.decode().splitlines()[-1].strip())
    check("the other replica says the same", ask(pods[1]["status"]["podIP"]), expected)
    ordinary = cluster.pods("ordinary")[0]["status"]["podIP"]
    check("the ordinary container answers", ask(ordinary, None, 80), "from an ordinary container\n")
    code, _, complaint = cluster.kubectl(
        "exec", "ordinary", "--", "wget", "-q", "-O", "-", f"http://{pods[0]['status']['podIP']}:8080/healthz")
    check(f"the ordinary container asks the function ({complaint.strip()})", code, 0)
    check("logs", re.search(r'"status": ?200', cluster.kubectl("logs", "deployment/food")[1]) is not None)
    cluster.start("forward", cluster.kubectl_program, "port-forward", "service/food", "8080:80", env=cluster.environment)
    check("port-forward", wait_for(lambda: connects("127.0.0.1", 8080)) and ask("127.0.0.1"), expected)
    cluster.stop("forward")
    code, _, complaint = cluster.kubectl("exec", pods[0]["metadata"]["name"], "--", "/bin/sh")
    check("exec says why not", (code != 0, "no shell" in complaint), (True, True))

    test_restart(cluster, pods[0], expected)
    test_shim(cluster, pods[1], expected)
    test_update(cluster, expected)
    test_failures(cluster)
    test_mixed(cluster, expected)

    # The end.
    for what in ["deployment/food", "service/food", "hpa/food", "pod/ordinary"]:
        check(f"kubectl delete {what}", cluster.kubectl("delete", what)[0], 0)
    check("the pods go", wait_for(lambda: not cluster.get("pods").get("items", True), 120))
    check("no function is left", wait_for(lambda: not functions(cluster) and not shims(cluster)), True)
    check("no mount is left", wait_for(lambda: not lost_mounts(cluster)))
    test_uninstaller(cluster)


def lost_mounts(cluster):
    """Roots of containers that are no more."""
    tasks = cluster.ctr("tasks", "list", "--quiet").split()
    places = [line.split()[4] for line in pathlib.Path("/proc/self/mountinfo").read_text().splitlines()]
    return [place for place in places if place.endswith("/rootfs") and place.split("/")[-2] not in tasks]


def on_this_node(cluster):
    """What stands elsewhere on the node of the test."""
    return [("path: /opt/apus", f"path: {cluster.node}/apus"), ("value: /opt/apus", f"value: {cluster.node}/apus"),
            ("path: /usr/local/bin", f"path: {cluster.node}/bin"), ("path: /etc/containerd", f"path: {cluster.folder}/containerd"),
            ("value: nsenter --target 1 --mount -- systemctl restart containerd", "value: touch /node/config/restart")]


def restart_containerd(cluster):
    """Does what systemd does on other nodes."""
    request = cluster.folder / "containerd" / "restart"
    if not wait_for(request.exists):
        return False
    request.unlink()
    cluster.stop("containerd")
    cluster.start_containerd()
    return True


def test_installer(cluster):
    config = cluster.folder / "containerd" / "config.toml"
    before = config.read_text()
    cluster.apply("kubernetes/installer.yaml", *on_this_node(cluster))
    check("the installer restarts containerd", restart_containerd(cluster))
    check("the installer is ready", cluster.ready("apus-installer"))
    after = config.read_text()
    check("the runtime is in config.toml", after.startswith(before) and 'runtime_type = "io.containerd.apus.v1"' in after)
    check("the shim is where containerd looks", os.access(cluster.node / "bin" / "containerd-shim-apus-v1", os.X_OK))
    # Again, on a node that has it.
    check("kubectl delete pod", cluster.kubectl("-n", "kube-system", "delete", "pod", "-l", "app=apus-installer")[0], 0)
    check("the installer is ready again", cluster.ready("apus-installer"))
    check("and has changed nothing", (config.read_text() == after, (config.parent / "restart").exists()), (True, False))


def test_uninstaller(cluster):
    config = cluster.folder / "containerd" / "config.toml"
    check("kubectl delete installer", cluster.kubectl("-n", "kube-system", "delete", "daemonset", "apus-installer")[0], 0)
    cluster.apply("kubernetes/uninstaller.yaml", *on_this_node(cluster))
    check("the uninstaller restarts containerd", restart_containerd(cluster))
    check("the uninstaller is ready", cluster.ready("apus-uninstaller"))
    check("config.toml is as before", "apus" in config.read_text().replace(str(cluster.folder), ""), False)
    check("no program is left", [path for path in cluster.node.rglob("*") if not path.is_dir() or path.is_symlink()], [])
    cluster.kubectl("-n", "kube-system", "delete", "daemonset", "apus-uninstaller")


def functions(cluster):
    """The processes that serve functions, by their containers' names in containerd."""
    return [number for number, _, words in processes() if re.match(r"(\S*/)?apus(-serve)? serve ", words)]


def shims(cluster):
    found = {number: parent for number, parent, words in processes()
             if "containerd-shim-apus-v1" in words.split(" ")[0] and str(cluster.socket) in words}
    return {number for number, parent in found.items() if parent not in found}


def process_of(cluster, pod):
    """The process of a pod's function."""
    container = pod["status"]["containerStatuses"][0]["containerID"].removeprefix("containerd://")
    line = next(line for line in cluster.ctr("tasks", "list").splitlines() if container in line)
    return int(line.split()[1])


def test_restart(cluster, pod, expected):
    """A function whose process ends is started again in the same pod."""
    os.kill(process_of(cluster, pod), signal.SIGKILL)
    name = pod["metadata"]["name"]

    def restarted():
        status = cluster.get("pod", name)["status"]["containerStatuses"][0]
        return status["restartCount"] == 1 and status["ready"]
    check("a function whose process is killed is started again", wait_for(restarted, 90))
    status = cluster.get("pod", name)["status"]
    last = status["containerStatuses"][0]["lastState"]["terminated"]
    check("why the first ended", (last["exitCode"], last["reason"]), (137, "Error"))
    check("in the same pod", status["podIP"], pod["status"]["podIP"])
    check("and answers", ask(status["podIP"]), expected)
    check("logs of the first", "serving at" in cluster.kubectl("logs", "--previous", name)[1])


def test_shim(cluster, pod, expected):
    """A shim that is killed takes its pod along, and kubelet makes that anew."""
    guest = process_of(cluster, pod)
    before = shims(cluster)
    check("a shim for each pod", len(before), 2)
    sandbox = pathlib.Path(f"/proc/{guest}/cgroup").read_text()
    parent = next(number for number, parent, words in processes() if number == guest and parent in before)
    shim = next(above for number, above, _ in processes() if number == parent)
    os.kill(shim, signal.SIGKILL)
    check("its function ends with it", wait_for(lambda: not os.path.exists(f"/proc/{guest}") or "Z" in pathlib.Path(
        f"/proc/{guest}/stat").read_text().rpartition(")")[2].split()[0]))

    def again():
        status = cluster.get("pod", pod["metadata"]["name"])["status"]["containerStatuses"][0]
        return status["ready"] and status["restartCount"] >= 1
    check("a pod whose shim is killed is made anew", wait_for(again, 120))
    status = cluster.get("pod", pod["metadata"]["name"])["status"]
    check("and answers as well", ask(status["podIP"]), expected)
    check("a shim for each pod again", wait_for(lambda: len(shims(cluster)) == 2 and shim not in shims(cluster)))
    check("a function for each pod", len(functions(cluster)), 2)
    groups = [line.split(":", 2)[2] for line in sandbox.splitlines() if "memory" in line]
    check("its group is gone", wait_for(lambda: not any(
        os.path.exists(f"/sys/fs/cgroup/memory{group}") for group in groups)), True)


def test_update(cluster, expected):
    """A rolling update loses no request."""
    load = Load(expected)
    try:
        check("requests before", wait_for(lambda: sum(load.answered.values()) > 50, 90))
        code, _, complaint = cluster.kubectl("set", "image", "deployment/food", "food=localhost/food-classifier:2")
        check(f"kubectl set image ({complaint.strip()})", code, 0)
        code, _, complaint = cluster.kubectl("rollout", "status", "deployment/food", "--timeout=150s")
        check(f"kubectl rollout status ({complaint.strip()})", code, 0)
        total = sum(load.answered.values())
        check("requests after", wait_for(lambda: sum(load.answered.values()) > total + 50, 90))
        check("the old pods go", cluster.ready("food", 2))
        wait_for(lambda: len(cluster.get("pods", "-l", "app=food").get("items", [])) == 2)
    finally:
        load.end()
    print(f"{sum(load.answered.values())} requests to {len(load.answered)} pods")
    check("no request is lost", load.lost, [])
    check("requests to old and new pods", len(load.answered), 4)
    images = {pod["spec"]["containers"][0]["image"] for pod in cluster.pods("food")}
    check("the pods are new", images, {"localhost/food-classifier:2"})


def test_failures(cluster):
    """What is wrong with a pod is said where people look."""
    for name, annotations, expected in [
            ("no-model", {"org.apus.serve": "wasi", "org.apus.models": "food=/none.tflite"}, 'found none: "/none.tflite"'),
            ("no-annotation", {"org.apus.srve": "wasi"}, 'found "org.apus.srve"')]:
        code, _, complaint = cluster.kubectl("apply", "-f", "-", input=json.dumps({
            "apiVersion": "v1", "kind": "Pod", "metadata": {"name": name, "annotations": annotations},
            "spec": {"automountServiceAccountToken": False, "runtimeClassName": "apus", "containers": [
                {"name": "food", "image": "localhost/food-classifier:1"}]}}))
        check(f"a pod that cannot start ({complaint.strip()})", code, 0)
        def message():
            statuses = cluster.get("pod", name)["status"].get("containerStatuses", [{}])
            state = statuses[0].get("state", {})
            return json.dumps([state, statuses[0].get("lastState", {})], ensure_ascii=False).replace('\\"', '"')
        said = wait_for(lambda: expected in message(), 60)
        check(f"kubectl describe says why: {expected}" + ("" if said else f", not {message()}"), said)
        # kubelet 1.20 takes a minute to forget a pod that has never run.
        cluster.kubectl("delete", "pod", name, "--grace-period=1", "--wait=false")


def test_mixed(cluster, expected):
    """A function and an ordinary container in one pod."""
    code, _, complaint = cluster.kubectl("apply", "-f", "-", input=json.dumps({
        "apiVersion": "v1", "kind": "Pod", "metadata": {
            "name": "mixed", "labels": {"app": "mixed"},
            "annotations": {"org.apus.serve": "wasi", "org.apus.models": "food=/food.tflite"}},
        "spec": {
            "runtimeClassName": "apus-mixed", "automountServiceAccountToken": False, "terminationGracePeriodSeconds": 5,
            "containers": [
                {"name": "food", "image": "localhost/food-classifier:1", "readinessProbe": {
                    "httpGet": {"path": "/healthz", "port": 8080}, "periodSeconds": 1}},
                {"name": "httpd", "image": "localhost/busybox:1", "command": ["httpd", "-f", "-p", "80", "-h", "/www"]}]}}))
    check(f"a pod of both kinds ({complaint.strip()})", code, 0)
    check("is ready", cluster.ready("mixed"))
    pods = cluster.pods("mixed")
    if not pods or "podIP" not in pods[0]["status"]:
        cluster.describe()
        return
    address = pods[0]["status"]["podIP"]
    check("its function answers", ask(address), expected)
    check("its ordinary container answers", ask(address, None, 80), "from an ordinary container\n")
    check("exec in the one", cluster.kubectl("exec", "mixed", "-c", "httpd", "--", "cat", "/www/index.html")[1], "from an ordinary container\n")
    check("not in the other", cluster.kubectl("exec", "mixed", "-c", "food", "--", "cat", "/www/index.html")[0] != 0)
    check("logs of the function", "serving at" in cluster.kubectl("logs", "mixed", "-c", "food")[1])

    def status(name):
        statuses = cluster.get("pod", "mixed")["status"]["containerStatuses"]
        return next(part for part in statuses if part["name"] == name)
    container = status("food")["containerID"].removeprefix("containerd://")
    line = next(line for line in cluster.ctr("tasks", "list").splitlines() if container in line)
    os.kill(int(line.split()[1]), signal.SIGKILL)
    check("its function is started again", wait_for(lambda: (status("food")["restartCount"], status("food")["ready"]) == (1, True)))
    check("its ordinary container goes on", status("httpd")["restartCount"], 0)
    check("and the function answers", ask(address), expected)
    check("kubectl delete pod/mixed", cluster.kubectl("delete", "pod", "mixed")[0], 0)


def main():
    apus, programs = pathlib.Path(sys.argv[1]).resolve(), pathlib.Path(sys.argv[2]).resolve() / "bin"
    if os.geteuid() != 0:
        print("skipped: kubernetes: this needs to be the superuser")
        return 0
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(1))
    if "APUS_TEST_FOLDER" not in os.environ:
        # First the images, by the engine of the machine; then in namespaces of the test's own.
        folder = pathlib.Path(tempfile.mkdtemp(prefix="apus-k8s-"))
        # Programs on the node are there for the users of containers.
        folder.chmod(0o755)
        inside = None
        settings = {name: pathlib.Path("/proc/sys", name).read_text() for name in SETTINGS}
        try:
            Cluster(apus, programs, folder).build_images()
            inside = subprocess.Popen(
                ["unshare", "-m", "-n", "--propagation", "private", sys.executable, *sys.argv],
                env=dict(os.environ, APUS_TEST_FOLDER=str(folder)))
            return inside.wait()
        finally:
            if inside and inside.poll() is None:
                inside.terminate()
                inside.wait()
            for name, value in settings.items():
                pathlib.Path("/proc/sys", name).write_text(value)
            if not os.environ.get("APUS_TEST_KEEP"):
                # podman's, which it makes for each store.
                run("umount", folder / "podman" / "overlay")
                shutil.rmtree(folder, ignore_errors=True)
            # Folders that are empty now, and the groups of pods, which containerd makes and leaves.
            groups = [path for path in pathlib.Path("/sys/fs/cgroup").glob("*/k8s.io/**/") if path.is_dir()]
            for path in ["/var/lib/kubelet", "/run/netns", "/var/lib/cni", *sorted(groups, reverse=True)]:
                try:
                    os.rmdir(path)
                except OSError:
                    pass

    ctypes.CDLL(None).prctl(36, 1, 0, 0, 0)
    # Places that kubelet, containerd and their plugins have whatever they are told.
    for name in ["/run/containerd", "/var/lib/kubelet", "/var/log", "/run/netns", "/var/lib/cni"]:
        os.makedirs(name, exist_ok=True)
        must("mount", "-t", "tmpfs", "tmpfs", name)
    cluster = Cluster(apus, programs, pathlib.Path(os.environ["APUS_TEST_FOLDER"]))
    begun = time.monotonic()
    try:
        cluster.node.mkdir()
        cluster.start_network()
        cluster.start_containerd()
        for image in sorted(cluster.images.iterdir()):
            cluster.ctr("images", "import", image)
        cluster.start_control()
        cluster.start_kubelet()
        versions = [
            must(programs / "kubelet", "--version"), f"containerd {must('containerd', '--version').split()[2]}",
            f"runc {must('runc', '--version').split()[2]}", f"etcd {must(programs / 'etcd', '--version').split()[2]}",
            f"kubectl {json.loads(must(cluster.kubectl_program, 'version', '--client', '-o', 'json'))['clientVersion']['gitVersion']}"]
        print(", ".join(version.strip() for version in versions), flush=True)
        test(cluster)
    except Exception as error:
        failures.append(f"the test broke off: {error!r}")
        cluster.describe()
        raise
    finally:
        cluster.close()
        print(f"{time.monotonic() - begun:.0f} s")
        print(f"kubernetes: {passed} passed, {len(failures)} failed")
    return 1 if failures else 0


if __name__ == "__main__":
    sys.exit(main())
