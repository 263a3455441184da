"""The part `cri` of containers.py: containerd as a node of Kubernetes has it, with our shim as a handler, told what to do over the
Container Runtime Interface. What a kubelet does is done here by hand: pods, containers, logs, statistics, and the end of all that.
"""

import contextlib
import json
import os
import pathlib
import re
import shutil
import subprocess
import sys
import time

import __main__ as tests
from __main__ import check, check_in, fresh, run, shims, wait_for

IMAGE = "localhost/probe:latest"


class Client:
    """What containerd's interface is asked by. A method has the name that the interface has for it, and returns its answer."""

    def __init__(self, work):
        folder = work.folder / "cri-messages"
        if not folder.exists():
            folder.mkdir()
            subprocess.run(["protoc", f"--proto_path={tests.here}", f"--python_out={folder}", "cri.proto"], check=True)
            sys.path.insert(0, str(folder))
        import cri_pb2
        import grpc
        self.messages = cri_pb2
        self.Error = grpc.RpcError
        self.channel = grpc.insecure_channel(f"unix:{work.folder}/containerd.sock")

    def __getattr__(self, method):
        request = getattr(self.messages, f"{method}Request")
        answer = getattr(self.messages, f"{method}Response")
        service = "ImageService" if method.startswith("Image") else "RuntimeService"
        call = self.channel.unary_unary(
            f"/runtime.v1.{service}/{method}", request_serializer=request.SerializeToString,
            response_deserializer=answer.FromString)
        return lambda **fields: call(request(**fields), timeout=60)

    def refused(self, method, **fields):
        """Why a call failed; nothing if it did not."""
        try:
            getattr(self, method)(**fields)
        except self.Error as error:
            return error.details()
        return ""


class Pod:
    """A pod in which all containers of a test are, as an engine that `behave` can use."""

    name = "CRI"
    on_node = {"network": 2}

    def __init__(self, work, client, **options):
        self.work, self.client = work, client
        self.logs = work.folder / fresh("logs")
        self.config = {
            "metadata": {"name": fresh("pod"), "uid": fresh("uid"), "namespace": "test"}, "hostname": "pod",
            "log_directory": str(self.logs), "linux": {"security_context": {"namespace_options": self.on_node}}, **options}
        self.id = client.RunPodSandbox(config=self.config, runtime_handler="apus").pod_sandbox_id

    def create(self, *words, program=None, environment={}, mounts=(), memory=None, annotations={}, command=None):
        name = fresh()
        resources = {"memory_limit_in_bytes": memory} if memory else {}
        identifier = self.client.CreateContainer(pod_sandbox_id=self.id, sandbox_config=self.config, config={
            "metadata": {"name": name}, "image": {"image": IMAGE},
            "command": [program or "/probe.wasm"] if command is None else command, "args": list(words),
            "envs": [{"key": key, "value": value} for key, value in environment.items()],
            "mounts": [
                {"container_path": guest, "host_path": str(host), "readonly": ro} for host, guest, ro in mounts],
            "annotations": annotations, "log_path": f"{name}.log",
            "linux": {"resources": resources, "security_context": {"namespace_options": self.on_node}}}).container_id
        return Member(self, identifier, self.logs / f"{name}.log")

    def start(self, *words, **options):
        member = self.create(*words, **options)
        self.client.StartContainer(container_id=member.id)
        return member

    def run(self, *words, **options):
        member = self.create(*words, **options)
        refusal = self.client.refused("StartContainer", container_id=member.id)
        if refusal:
            code = member.status().exit_code
            self.client.RemoveContainer(container_id=member.id)
            return code, "", refusal
        code = member.wait()
        output, complaint = member.output(), member.complaint()
        self.client.RemoveContainer(container_id=member.id)
        return code, output, complaint

    def remove(self):
        self.client.StopPodSandbox(pod_sandbox_id=self.id)
        self.client.RemovePodSandbox(pod_sandbox_id=self.id)


class Member:
    """A container of a pod."""

    def __init__(self, pod, identifier, log):
        self.pod, self.id, self.log = pod, identifier, log

    def status(self):
        return self.pod.client.ContainerStatus(container_id=self.id).status

    def process(self):
        info = self.pod.client.ContainerStatus(container_id=self.id, verbose=True).info["info"]
        return json.loads(info)["pid"]

    def text(self, stream):
        """What the log has of a stream: lines of a time, the stream, whether the line is whole (F) or goes on (P), the text."""
        text = ""
        for line in self.log.read_text().splitlines(keepends=True) if self.log.exists() else []:
            found = re.fullmatch(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d+\S+ (stdout|stderr) ([FP]) (.*\n)", line)
            if not found:
                return f"{line!r} is no line of a log"
            if found[1] == stream:
                text += found[3] if found[2] == "F" else found[3][:-1]
        return text

    def output(self):
        return self.text("stdout")

    def complaint(self):
        return self.text("stderr")

    def signal(self, number):
        # SIGTERM, and SIGKILL if that was not enough after so many seconds.
        self.pod.client.StopContainer(container_id=self.id, timeout=30 if number == "TERM" else 0)

    def wait(self):
        if not wait_for(lambda: self.status().state == 2, 30):
            return "it did not end"
        return self.status().exit_code


@contextlib.contextmanager
def containerd(work):
    """containerd with our shim as its only handler, and a client of it; or nothing, when that has been said to be so."""
    process = None
    if not tests.needs("containerd", "ctr", "protoc"):
        yield None
        return
    try:
        import grpc  # noqa: F401
    except ImportError:
        print("skipped: CRI: python3-grpcio is not installed (Scripts/install-containers.sh)")
        yield None
        return
    process = tests.Containerd.start_daemon(work, [
        '[plugins."io.containerd.grpc.v1.cri"]',
        f'  sandbox_image = "{IMAGE}"', '  restrict_oom_score_adj = true', '  disable_apparmor = true',
        '  stream_server_port = "0"', '[plugins."io.containerd.grpc.v1.cri".containerd]', '  default_runtime_name = "apus"',
        '[plugins."io.containerd.grpc.v1.cri".containerd.runtimes.apus]', '  runtime_type = "io.containerd.apus.v1"',
        '  container_annotations = ["org.apus.*"]', '  pod_annotations = ["org.apus.*"]'])
    log = work.folder / "containerd.log"
    try:
        if not process:
            print(f"skipped: CRI: containerd does not start here: {tests.log_line(log)}")
            yield None
            return
        client = Client(work)
        refusal = client.refused("Version")
        if refusal:
            tests.failures.append(f"CRI: containerd has no such interface: {refusal}: {tests.log_line(log, '.cri')}")
            yield None
            return
        code, _, complaint = run(*ctr(work), "images", "import", work.image())
        check(f"CRI: the image ({complaint})", code, 0)
        check("CRI: the image is seen", wait_for(
            lambda: client.ImageStatus(image={"image": IMAGE}).image.id != ""), True)
        yield client
    finally:
        if process:
            work.stop(process)
        tests.remove_containerd(work)


def ctr(work):
    """containerd's own client, for what Kubernetes has in it."""
    return ["ctr", "--address", work.folder / "containerd.sock", "--namespace", "k8s.io"]


def test_cri(work):
    with containerd(work) as client:
        if not client:
            return
        check("CRI: whom it is told", client.Version().runtime_name, "containerd")
        pod = Pod(work, client)
        status = client.PodSandboxStatus(pod_sandbox_id=pod.id).status
        check("CRI: a pod", (status.state, status.runtime_handler), (0, "apus"))
        tests.behave(pod)
        try_life(work, client, pod)
        try_statistics(client, pod)
        try_cache(work, pod)
        try_end(work, client, pod)


def try_life(work, client, pod):
    """One container, step by step."""
    begun = time.time_ns()
    member = pod.create("arguments", command=[])
    status = member.status()
    check("CRI: the state when it is made", (status.state, status.started_at), (0, 0))
    client.StartContainer(container_id=member.id)
    check("CRI: the image's entry point", member.wait(), 0)
    check("CRI: its words", member.output(), "/probe.wasm\narguments\n")
    status = member.status()
    check("CRI: the reason of an end that is none", (status.state, status.reason), (2, "Completed"))
    # A short one may have ended before containerd notes that it has started.
    check("CRI: the times", begun < status.created_at <= min(status.started_at, status.finished_at) < time.time_ns(), True)
    check_in("CRI: exec after the end", "is in CONTAINER_EXITED state", client.refused(
        "ExecSync", container_id=member.id, cmd=["/bin/sh"]))
    client.RemoveContainer(container_id=member.id)
    check_in("CRI: it is gone", "not found", client.refused("ContainerStatus", container_id=member.id))

    # Two at once are served by one shim, and one of them ends without the other.
    first, second = pod.start("spin"), pod.start("sleep", "1000")
    check("CRI: both begin", wait_for(lambda: "spinning" in first.output() and "sleeping" in second.output()), True)
    check("CRI: one shim for a pod", len(shims(work)), 1)
    check_in("CRI: exec", "no shell and no second program", client.refused(
        "ExecSync", container_id=first.id, cmd=["/bin/sh", "-c", "true"], timeout=10))
    begun = time.monotonic()
    second.signal("TERM")
    check("CRI: SIGTERM was enough", time.monotonic() - begun < 15, True)
    check("CRI: the reason of a signal", (second.wait(), second.status().reason), (143, "Error"))
    client.RemoveContainer(container_id=second.id)
    process = first.process()
    client.RemoveContainer(container_id=first.id)
    check("CRI: a container that is removed while it runs is ended", os.path.exists(f"/proc/{process}"), False)
    failed = pod.start("trap")
    check("CRI: a trap", (failed.wait(), failed.status().reason), (134, "Error"))
    check_in("CRI: its log says why", "unreachable", failed.complaint())
    client.RemoveContainer(container_id=failed.id)

    # Annotations of a container, and what is wrong with them.
    limited = pod.start("spin", annotations={"org.apus.fuel": "1000000"})
    check("CRI: fuel", limited.wait(), 134)
    client.RemoveContainer(container_id=limited.id)
    code, _, complaint = pod.run("hello", annotations={"org.apus.feul": "1"})
    check_in("CRI: an annotation that does not exist", 'found "org.apus.feul"', complaint)
    code, _, complaint = pod.run(program="/none.wasm")
    check_in("CRI: a module that is not there", 'found no file "/none.wasm"', complaint)


def try_cache(work, pod):
    """What is hot in a module is compiled once for all containers of a node."""
    cache = work.folder / "cache" / "apus" / "images"
    shutil.rmtree(cache, ignore_errors=True)

    def kept():
        return {path.name: (path.read_bytes(), path.stat().st_mtime_ns) for path in cache.glob("*.hot")}

    for is_first in [True, False]:
        before = kept()
        member = pod.start("spin")
        check("CRI: hot code is kept, and found again", wait_for(lambda: kept() != before, 60), True)
        # What compiles is a process of its own, which the guest's process makes.
        if not is_first:
            check("CRI: nobody compiles again", tests.descendants(member.process()), [])
            check("CRI: the code is the same", [code for code, _ in kept().values()], [code for code, _ in before.values()])
        member.signal("KILL")
        member.wait()
        pod.client.RemoveContainer(container_id=member.id)


def try_statistics(client, pod):
    """What a container uses is what the kernel says of its process."""
    busy = pod.start("spin", memory=64 << 20)
    idle = pod.start("hold", "10")
    check("CRI: they begin", wait_for(lambda: "spinning" in busy.output() and "10 MiB" in idle.output()), True)

    def processor_seconds(process):
        """Of a process and those that it has made."""
        total = 0
        for folder in pathlib.Path("/proc").glob("[0-9]*"):
            try:
                fields = (folder / "stat").read_text().rpartition(")")[2].split()
            except OSError:
                continue
            if process in (int(folder.name), int(fields[1])):
                total += int(fields[11]) + int(fields[12])
        return total / os.sysconf("SC_CLK_TCK")

    def numbers(member):
        stats = client.ContainerStats(container_id=member.id).stats
        check("CRI: whose numbers", stats.attributes.id, member.id)
        return stats

    process = busy.process()
    wait_for(lambda: processor_seconds(process) > 0.3)
    before = processor_seconds(process)
    found = numbers(busy).cpu.usage_core_nano_seconds.value / 1e9
    after = processor_seconds(process)
    check(f"CRI: processor time ({before} s, {found} s, {after} s)", before - 0.1 <= found <= after + 0.1, True)
    memory = numbers(busy).memory
    check("CRI: the memory that is left", memory.working_set_bytes.value + memory.available_bytes.value, 64 << 20)
    memory = numbers(idle).memory
    for what, value in [("working set", memory.working_set_bytes), ("usage", memory.usage_bytes), ("rss", memory.rss_bytes)]:
        check(f"CRI: the {what} of a guest with 10 MiB ({value.value})", 10 << 20 <= value.value < 24 << 20, True)
    check("CRI: page faults", memory.page_faults.value > 2000, True)
    listed = {stats.attributes.id: stats for stats in client.ListContainerStats().stats}
    check("CRI: both are listed", {busy.id, idle.id} <= set(listed), True)

    # A busy machine may let the guest wait in between.
    def listed_seconds():
        listed = {stats.attributes.id: stats for stats in client.ListContainerStats().stats}
        return listed[busy.id].cpu.usage_core_nano_seconds.value / 1e9

    check("CRI: time goes on", wait_for(lambda: listed_seconds() > found), True)
    # Limits that are changed while a guest runs, up and down.
    for size in [128 << 20, 32 << 20]:
        client.UpdateContainerResources(
            container_id=busy.id, linux={"memory_limit_in_bytes": size, "cpu_quota": 50000, "cpu_period": 100000})
        memory = numbers(busy).memory
        check("CRI: a limit that is changed", memory.working_set_bytes.value + memory.available_bytes.value, size)
    groups = list(pathlib.Path("/sys/fs/cgroup").glob(f"**/k8s.io/{busy.id}/"))
    quotas = [path.read_text().split()[0] for folder in groups for path in folder.glob("cpu.*") if path.name in (
        "cpu.max", "cpu.cfs_quota_us")]
    check("CRI: the part of a processor that it may have", quotas, ["50000"])
    check_in("CRI: a limit that the kernel refuses", "cannot write", client.refused(
        "UpdateContainerResources", container_id=busy.id, linux={"cpu_quota": 1, "cpu_period": 100000}))
    for member in [busy, idle]:
        member.signal("KILL")
        check("CRI: the end of it", member.wait(), 137)
        client.RemoveContainer(container_id=member.id)


def try_end(work, client, pod):
    """What is left when pods go: nothing."""
    # A pod is stopped with what runs in it.
    left = pod.start("spin")
    check("CRI: one is left", wait_for(lambda: "spinning" in left.output()), True)
    process = left.process()
    other = Pod(work, client)
    check("CRI: another pod has a shim of its own", len(shims(work)), 2)
    other.remove()
    check("CRI: it goes with the pod", wait_for(lambda: len(shims(work)) == 1), True)
    check("CRI: the first runs on", left.status().state, 1)
    client.StopPodSandbox(pod_sandbox_id=pod.id)
    check("CRI: the pod's containers end", left.wait(), 137)
    check("CRI: their processes too", os.path.exists(f"/proc/{process}"), False)
    check("CRI: the pod is not ready", client.PodSandboxStatus(pod_sandbox_id=pod.id).status.state, 1)
    client.RemovePodSandbox(pod_sandbox_id=pod.id)
    check("CRI: no pod is left", [list(client.ListPodSandbox().items), list(client.ListContainers().containers)], [[], []])
    check("CRI: no shim is left", wait_for(lambda: not shims(work)), True)
    check("CRI: no task is left", run(*ctr(work), "tasks", "list", "--quiet")[1], "")
    check("CRI: no container is left", run(*ctr(work), "containers", "list", "--quiet")[1], "")
    check("CRI: no bundle is left", list(
        (work.folder / "containerd" / "state" / "io.containerd.runtime.v2.task").glob("*/*")), [])
    check("CRI: no socket is left", os.listdir("/run/containerd/s"), [])
    check("CRI: no mount is left", f"{work.folder}/containerd/" in pathlib.Path("/proc/self/mountinfo").read_text(), False)
    check("CRI: no group is left", [
        str(path) for path in pathlib.Path("/sys/fs/cgroup").glob("*/k8s.io/*")
        if path.name in (pod.id, other.id, left.id)], [])
