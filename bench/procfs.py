"""What processes and the kernel use, as /proc tells."""

import os

TICK_NS = 1_000_000_000 // os.sysconf("SC_CLK_TCK")
STACK_KIB = 16              # a thread's kernel stack on 64-bit machines
KERNEL_FIELDS = ("PageTables", "KernelStack", "Slab")


def _kib(path, names):
    """The sum of the named "Name:   123 kB" lines of a file."""
    total = 0
    with open(path) as file:
        for line in file:
            name, _, rest = line.partition(":")
            if name in names:
                total += int(rest.split()[0])
    return total


def machine_kib():
    """The kernel's memory for processes, files and sockets, of the whole
    machine: only a difference says something."""
    # Each processor keeps what it counted to itself for a while.
    with open("/proc/sys/vm/stat_refresh", "w") as file:
        file.write("1")
    return _kib("/proc/meminfo", KERNEL_FIELDS)


def pss_kib(pids, field="Pss"):
    """Proportional set size: a page that many share counts once."""
    return sum(_kib("/proc/%d/smaps_rollup" % pid, (field,)) for pid in pids)


def own_kib(pids):
    """The same without files: a library's pages count for less as soon as
    others use it too, and this is what does not change with that."""
    return pss_kib(pids, "Pss_Anon")


def kernel_kib(pids):
    """Page tables and kernel stacks of processes with one thread each."""
    return sum(_kib("/proc/%d/status" % pid, ("VmPTE",)) + STACK_KIB
               for pid in pids)


def _ran_ns(pid):
    """CPU time of a living process with one thread that matters."""
    try:
        with open("/proc/%d/schedstat" % pid) as file:
            return int(file.read().split()[0])
    except (FileNotFoundError, ProcessLookupError):
        return 0


def cpu_ns(part):
    """CPU time of a component so far, children that have ended included."""
    with open("/proc/%d/stat" % part.pid) as file:
        fields = file.read().rpartition(")")[2].split()
    ended = int(fields[13]) + int(fields[14])       # cutime, cstime
    return ended * TICK_NS + sum(_ran_ns(pid) for pid in part.pids())
