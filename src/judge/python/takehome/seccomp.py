"""The system calls a sandbox may not make, as a BPF program for bwrap's --seccomp.

A deny list: what computing needs is left alone, what reaches for the kernel's larger surface, for
other processes, or around the resource limits is refused with EPERM.
"""

import os
import platform
import struct

# Linux system call numbers, from the kernel's tables (arch/x86/entry/syscalls/syscall_64.tbl and
# include/uapi/asm-generic/unistd.h). None: the call does not exist on that machine.
#                          x86_64  aarch64
DENIED = {
    "bpf":                  (321, 280),
    "perf_event_open":      (298, 241),
    "add_key":              (248, 217),
    "request_key":          (249, 218),
    "keyctl":               (250, 219),
    "io_uring_setup":       (425, 425),
    "io_uring_enter":       (426, 426),
    "io_uring_register":    (427, 427),
    "userfaultfd":          (323, 282),
    # Shared memory is charged to no RLIMIT_AS once it is unmapped.
    "memfd_create":         (319, 279),
    "shmget":               (29, 194),
    "shmat":                (30, 196),
    "shmctl":               (31, 195),
    "semget":               (64, 190),
    "msgget":               (68, 186),
    "mq_open":              (240, 180),
    # Buffers of sockets are charged to no limit either, and descriptors on their way through one
    # are not even counted as open: half a gigabyte in all. Nor is there anybody to talk to.
    "socket":               (41, 198),
    "socketpair":           (53, 199),
    "ptrace":               (101, 117),
    "process_vm_readv":     (310, 270),
    "process_vm_writev":    (311, 271),
    "kcmp":                 (312, 272),
    "pidfd_getfd":          (438, 438),
    "unshare":              (272, 97),
    "setns":                (308, 268),
    "mount":                (165, 40),
    "umount2":              (166, 39),
    "pivot_root":           (155, 41),
    "chroot":               (161, 51),
    "open_tree":            (428, 428),
    "move_mount":           (429, 429),
    "fsopen":               (430, 430),
    "fsconfig":             (431, 431),
    "fsmount":              (432, 432),
    "fspick":               (433, 433),
    "mount_setattr":        (442, 442),
    "open_by_handle_at":    (304, 265),
    "name_to_handle_at":    (303, 264),
    "init_module":          (175, 105),
    "finit_module":         (313, 273),
    "delete_module":        (176, 106),
    "kexec_load":           (246, 104),
    "reboot":               (169, 142),
    "swapon":               (167, 224),
    "swapoff":              (168, 225),
    "acct":                 (163, 89),
    "quotactl":             (179, 60),
    "syslog":               (103, 116),
    "fanotify_init":        (300, 262),
    "inotify_init":         (253, None),
    "inotify_init1":        (294, 26),
    "personality":          (135, 92),
    "vmsplice":             (278, 75),
    "ioperm":               (173, None),
    "iopl":                 (172, None),
    "adjtimex":             (159, 171),
    "clock_adjtime":        (305, 266),
    "clock_settime":        (227, 112),
    "settimeofday":         (164, 170),
    "sethostname":          (170, 161),
    "setdomainname":        (171, 162),
    "mknod":                (133, None),
    "mknodat":              (259, 33),
    "modify_ldt":           (154, None),
    "kexec_file_load":      (320, 294),
    # The zygote has the worker's uid, and its settings are those of every later worker, the
    # timed reference among them.
    "setpriority":          (141, 140),
    "ioprio_set":           (251, 30),
    "sched_setparam":       (142, 118),
    "sched_setscheduler":   (144, 119),
    "sched_setaffinity":    (203, 122),
    "sched_setattr":        (314, 274),
    "process_madvise":      (440, 440),
    "migrate_pages":        (256, 238),
    "move_pages":           (279, 239),
    # A file in memory keeps extended attributes in kernel memory that no limit counts; the bounded
    # output is one.
    "setxattr":             (188, 5),
    "lsetxattr":            (189, 6),
    "fsetxattr":            (190, 7),
    "removexattr":          (197, 14),
    "lremovexattr":         (198, 15),
    "fremovexattr":         (199, 16),
    # The worker's socket was made in the host's network, where it must get no name and no peer.
    "bind":                 (49, 200),
    "connect":              (42, 203),
    "listen":               (50, 201),
    "accept":               (43, 202),
    "accept4":              (288, 242),
    "getpeername":          (52, 205),
    "pidfd_open":           (434, 434),
    "pidfd_send_signal":    (424, 424),
    # What is in the page cache is shared with every other sandbox, to be read and to be changed.
    "fadvise64":            (221, 223),
    "readahead":            (187, 213),
    "mincore":              (27, 232),
    "preadv2":              (327, 286),
    "pwritev2":             (328, 287),
    # The disks are everybody's.
    "sync":                 (162, 81),
    "syncfs":               (306, 267),
    "sync_file_range":      (277, 84),
    "fsync":                (74, 82),
    "fdatasync":            (75, 83),
    # Counted for the whole machine, or by limits that are large.
    "io_setup":             (206, 0),
    "io_submit":            (209, 2),
    "io_getevents":         (208, 4),
    "io_pgetevents":        (333, 292),
    "timer_create":         (222, 107),
    "seccomp":              (317, 277),
    # Each takes a number of a counter that every process can read on its own descriptors.
    "pipe":                 (22, None),
    "pipe2":                (293, 59),
    # Files are everybody's to lock: a lock is heard in another sandbox, and kept in uncounted memory.
    "flock":                (73, 32),
}

# Calls that are allowed with these words alone, in the argument of this number.
#     call: ((x86_64, aarch64), argument, allowed, what others get)
F_DUPFD, F_GETFD, F_SETFD, F_GETFL, F_SETFL, F_GETOWN, F_GETOWN_EX = 0, 1, 2, 3, 4, 9, 16
F_DUPFD_CLOEXEC, F_GETPIPE_SZ, F_GET_SEALS = 1030, 1032, 1034
SO_TYPE, SO_ERROR, SO_SNDBUF, SO_RCVBUF, SO_PEERCRED, SO_PROTOCOL, SO_DOMAIN = 3, 4, 7, 8, 17, 38, 39
TCGETS, TIOCGWINSZ, FIONREAD, FIONBIO, FIONCLEX, FIOCLEX = 0x5401, 0x5413, 0x541B, 0x5421, 0x5450, 0x5451
MADV_NORMAL, MADV_RANDOM, MADV_SEQUENTIAL, MADV_DONTNEED, MADV_FREE, MADV_HUGEPAGE, MADV_NOHUGEPAGE = 0, 1, 2, 4, 8, 14, 15
PR_SET_PDEATHSIG, PR_GET_PDEATHSIG, PR_GET_DUMPABLE, PR_SET_NAME, PR_GET_NAME, PR_GET_SECCOMP = 1, 2, 3, 15, 16, 21
PR_CAPBSET_READ, PR_GET_TIMERSLACK, PR_GET_NO_NEW_PRIVS, PR_SET_VMA = 23, 30, 39, 0x53564D41
ALLOWED_WORDS = {
    # Not among them: locks of files, which no limit bounds, leases and signs of change, which reach
    # other processes' files, and larger pipes.
    "fcntl": (
        (72, 25), 1,
        (F_DUPFD, F_GETFD, F_SETFD, F_GETFL, F_SETFL, F_GETOWN, F_GETOWN_EX, F_DUPFD_CLOEXEC, F_GETPIPE_SZ, F_GET_SEALS),
        "EPERM",
    ),
    # Not among them: the network devices of the host.
    "ioctl": ((16, 29), 1, (TCGETS, TIOCGWINSZ, FIONREAD, FIONBIO, FIONCLEX, FIOCLEX), "ENOTTY"),
    # Not among them: a descriptor of the process at the other end, and filters that run in the kernel.
    # The credentials of the other end are those of nobody in here.
    "getsockopt": ((55, 209), 2, (SO_TYPE, SO_ERROR, SO_SNDBUF, SO_RCVBUF, SO_PEERCRED, SO_PROTOCOL, SO_DOMAIN), "EPERM"),
    "setsockopt": ((54, 208), 2, (SO_SNDBUF, SO_RCVBUF), "EPERM"),
    # Not among them: cookies that decide who may share a core with whom, which process 1 would hand on to every later
    # worker, and settings of the scheduler and of the processor.
    "prctl": (
        (157, 167), 0,
        (
            PR_SET_PDEATHSIG, PR_GET_PDEATHSIG, PR_GET_DUMPABLE, PR_SET_NAME, PR_GET_NAME, PR_GET_SECCOMP,
            PR_CAPBSET_READ, PR_GET_TIMERSLACK, PR_GET_NO_NEW_PRIVS, PR_SET_VMA,
        ), "EINVAL",
    ),
    # Not among them: what pushes pages of shared files out of memory or pulls them in.
    "madvise": (
        (28, 233), 2,
        (MADV_NORMAL, MADV_RANDOM, MADV_SEQUENTIAL, MADV_DONTNEED, MADV_FREE, MADV_HUGEPAGE, MADV_NOHUGEPAGE), "EINVAL",
    ),
}  # fmt: skip

# Column of the table, audit architecture, clone, prlimit64, mmap.
MACHINES = {
    "x86_64": (0, 0xC000003E, 56, 302, 9),
    "aarch64": (1, 0xC00000B7, 220, 261, 222),
}
# It hides its flags behind a pointer; without it libc falls back to clone.
CLONE3 = 435
# Calls from here on are newer than this table (statmount, which names the host's paths, is one), or
# of the x32 ABI. Programs expect that a kernel may not have them.
NEWER = 443

LOAD, AND, JUMP_EQUAL, JUMP_AT_LEAST, JUMP_ANY_BIT, RETURN = 0x20, 0x54, 0x15, 0x35, 0x45, 0x06
ALLOW, KILL = 0x7FFF0000, 0x80000000
REFUSE = {"EPERM": 0x50001, "EINVAL": 0x50016, "ENOTTY": 0x50019, "ENOSYS": 0x50026}
EPERM, ENOSYS = REFUSE["EPERM"], REFUSE["ENOSYS"]
# Of the arguments the lower halves: all these words are 32 bits wide, and the kernel looks at no more.
NUMBER, ARCHITECTURE, FIRST_ARGUMENT, ARGUMENT_BYTES = 0, 4, 16, 8
NEW_NAMESPACES = 0x7E020000
# MAP_SHARED and MAP_ANONYMOUS: a file in memory, which takes a number as a pipe does. Nobody is there to share it.
SHARED_MEMORY, FLAGS_OF_MMAP = 0x21, 3


class UnknownMachine(Exception):
    """There is no system call table for this machine."""


def program(machine=None):
    """The BPF program as bytes, for this machine or the named one. Raises UnknownMachine."""
    machine = machine or platform.machine()
    if machine not in MACHINES:
        raise UnknownMachine(machine)
    column, audit, clone, prlimit, mmap = MACHINES[machine]
    steps = [(LOAD, 0, 0, ARCHITECTURE), (JUMP_EQUAL, 1, 0, audit), (RETURN, 0, 0, KILL), (LOAD, 0, 0, NUMBER)]
    steps += [(JUMP_AT_LEAST, 0, 1, NEWER), (RETURN, 0, 0, ENOSYS)]
    for numbers in DENIED.values():
        if numbers[column] is not None:
            steps += [(JUMP_EQUAL, 0, 1, numbers[column]), (RETURN, 0, 0, EPERM)]
    steps += [(JUMP_EQUAL, 0, 1, CLONE3), (RETURN, 0, 0, ENOSYS)]
    steps += [(JUMP_EQUAL, 0, 4, clone), (LOAD, 0, 0, FIRST_ARGUMENT)]
    steps += [(JUMP_ANY_BIT, 0, 1, NEW_NAMESPACES), (RETURN, 0, 0, EPERM), (LOAD, 0, 0, NUMBER)]
    # One's own limits only: those of process 1 decide whether there will be another worker.
    steps += [(JUMP_EQUAL, 0, 4, prlimit), (LOAD, 0, 0, FIRST_ARGUMENT)]
    steps += [(JUMP_EQUAL, 1, 0, 0), (RETURN, 0, 0, EPERM), (LOAD, 0, 0, NUMBER)]
    steps += [(JUMP_EQUAL, 0, 5, mmap), (LOAD, 0, 0, FIRST_ARGUMENT + ARGUMENT_BYTES * FLAGS_OF_MMAP), (AND, 0, 0, SHARED_MEMORY)]
    steps += [(JUMP_EQUAL, 0, 1, SHARED_MEMORY), (RETURN, 0, 0, EPERM), (LOAD, 0, 0, NUMBER)]
    for numbers, argument, words, refusal in ALLOWED_WORDS.values():
        steps += _only_with(numbers[column], argument, words, REFUSE[refusal])
    steps += [(RETURN, 0, 0, ALLOW)]
    return b"".join(struct.pack("HBBI", *step) for step in steps)


def _only_with(number, argument, words, refusal):
    """Steps that let the call pass with one of the words, and refuse it with any other."""
    check = [(LOAD, 0, 0, FIRST_ARGUMENT + ARGUMENT_BYTES * argument)]
    check += [(JUMP_EQUAL, len(words) - index, 0, word) for index, word in enumerate(words)]
    check += [(RETURN, 0, 0, refusal), (RETURN, 0, 0, ALLOW)]
    return [(JUMP_EQUAL, 0, len(check), number), *check]


def program_fd():
    """A file descriptor to read the program from, for bwrap --seccomp."""
    fd = os.memfd_create("seccomp", 0)
    os.write(fd, program())
    os.lseek(fd, 0, os.SEEK_SET)
    return fd
