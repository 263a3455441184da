"""The part `thousand` of containers.py: a pod of a thousand functions, which are all there at the same time. What they take, that none
is lost, and that nothing is left of them when their shim is killed.
"""

import concurrent.futures
import os
import pathlib
import re
import signal

import __main__ as tests
import cri
from __main__ import check, descendants, run, shims, wait_for

COUNT = int(os.environ.get("APUS_FUNCTIONS", "1000"))


def memory(process):
    """Of a process: the bytes that it has in memory, where what it shares with others counts in parts, with the tables of its pages;
    and how many of them are the guest's linear memory, which begins where very much is reserved."""
    folder = pathlib.Path(f"/proc/{process}")
    total = linear = 0
    regions = []
    for line in (folder / "smaps").read_text().splitlines():
        found = re.match(r"([0-9a-f]+)-([0-9a-f]+) (\S+)", line)
        if found:
            regions.append([int(found[1], 16), int(found[2], 16), found[3], 0])
        elif line.startswith("Pss:"):
            regions[-1][3] = int(line.split()[1]) << 10
    for region, following in zip(regions, regions[1:] + [None]):
        total += region[3]
        reserved = following and following[2].startswith("---") and following[1] - following[0] >= 3 << 30
        if reserved and following[0] == region[1]:
            linear += region[3]
    tables = int(re.search(r"VmPTE:\s+(\d+)", (folder / "status").read_text())[1]) << 10
    return total + tables, linear


class Functions:
    """So many functions in a pod, which end when there is a file, each with a code of its own."""

    def __init__(self, work, client, count):
        self.count = count
        self.folder = work.folder / tests.fresh("end")
        self.folder.mkdir()
        self.pod = cri.Pod(work, client)
        # Four ask at the same time.
        self.askers = concurrent.futures.ThreadPoolExecutor(4)
        self.members = list(self.askers.map(self.start, range(count)))
        lines = [f"function {number}\n" for number in range(count)]
        self.have_said_all = lambda: self.each(lambda member: member.output()) == lines
        self.codes = [self.code(number) for number in range(count)]

    @staticmethod
    def code(number):
        return number % 251

    def start(self, number):
        return self.pod.start(
            "until", "/end/now", f"function {number}", str(self.code(number)), mounts=[(self.folder, "/end", True)])

    def each(self, action):
        return list(self.askers.map(action, self.members))

    def remove(self):
        self.each(lambda member: member.pod.client.RemoveContainer(container_id=member.id))
        self.pod.remove()


def test_thousand(work):
    with cri.containerd(work) as client:
        if client:
            try_all(work, client, Functions(work, client, COUNT))
            try_kill(work, client, Functions(work, client, max(1, COUNT // 10)))


def try_all(work, client, functions):
    count = functions.count
    check("all say their line", wait_for(functions.have_said_all, 60), True)
    check("one shim for all", len(shims(work)), 1)
    shim = shims(work)[0]
    processes = descendants(shim)
    check("a process for each function, and one for the pod", len(processes), count + 1)
    found = [memory(process) for process in [shim, *processes]]
    total, linear = (sum(part) for part in zip(*found))
    each = (total - linear) / count
    print(f"{count} functions in a pod: {each / 1024:.0f} KiB for each beyond its linear memory, {found[0][0] / count / 1024:.0f} KiB "
          f"of them in the shim; {linear / count / 1024:.0f} KiB of linear memory are used")
    check("each has linear memory", linear >= count * 8192, True)
    # Of few, each bears much of the shim.
    if count >= 100:
        check(f"memory for each function is below 1 MB ({each:.0f} bytes)", each < 1e6, True)
    (functions.folder / "now").touch()
    check("each ends with its code", functions.each(lambda member: member.wait()), functions.codes)
    check("none has lost its line, or said more", functions.have_said_all(), True)
    functions.remove()
    nothing_is_left(work, functions, [shim, *processes])


def try_kill(work, client, functions):
    """The shim is killed, and nobody but containerd does anything about it."""
    check("all say their line again", wait_for(functions.have_said_all, 60), True)
    shim = shims(work)[0]
    processes = descendants(shim)
    check("a process for each function that is to be lost", len(processes), functions.count + 1)
    os.kill(shim, signal.SIGKILL)
    # 255 is what containerd says if it had asked for the end, and 137 if it is told by who cleans up.
    check("containerd notes the end of each", set(functions.each(lambda member: member.wait())) <= {137, 255}, True)
    check("nothing goes on", wait_for(lambda: not alive(processes)), True)
    functions.remove()
    nothing_is_left(work, functions, [shim, *processes])


def alive(processes):
    """Those of processes that are there, and more than a number for whom they belong to."""
    found = []
    for process in processes:
        try:
            if pathlib.Path(f"/proc/{process}/stat").read_text().rpartition(")")[2].split()[0] != "Z":
                found.append(process)
        except OSError:
            continue
    return found


def nothing_is_left(work, functions, processes):
    state = work.folder / "containerd" / "state" / "io.containerd.runtime.v2.task"
    names = {member.id for member in functions.members} | {functions.pod.id}

    def left():
        """Bundles, mounts, groups, sockets."""
        groups = [
            str(path) for pattern in ["k8s.io/*/", "*/k8s.io/*/"] for path in pathlib.Path("/sys/fs/cgroup").glob(pattern)
            if path.name in names]
        mounts = [line for line in pathlib.Path("/proc/self/mountinfo").read_text().splitlines() if f"{work.folder}/containerd/" in line]
        return [*map(str, state.glob("*/*")), *mounts, *groups, *os.listdir("/run/containerd/s")]

    # containerd cleans up one after the other.
    if not wait_for(lambda: not left(), 60):
        check("nothing is left", left()[:10], [])
    check("no shim is left", wait_for(lambda: not shims(work)), True)
    check("no process is left", alive(processes), [])
    check("no task is left", run(*cri.ctr(work), "tasks", "list", "--quiet")[1], "")
