#!/usr/bin/python3
"""Socket activation without a service manager, see sd_listen_fds(3).

    activate.py NAME=PATH... -- PROGRAM ARGUMENT...

Makes a unix socket for each NAME, which only its user can reach, and becomes
the program with the sockets from descriptor 3 on.
"""

import os
import socket
import sys


def main():
    split = sys.argv.index("--")
    pairs = [word.partition("=")[::2] for word in sys.argv[1:split]]
    sockets = []
    for _, path in pairs:
        made = socket.socket(socket.AF_UNIX)
        mask = os.umask(0o177)
        made.bind(path)
        os.umask(mask)
        made.listen(4096)
        sockets.append(made)
    # Out of the way first: a socket may have the number of another's place.
    high = [os.dup(made.fileno()) for made in sockets]
    while min(high, default=99) < 3 + len(high):
        high = [os.dup(number) for number in high]
    for index, number in enumerate(high):
        os.dup2(number, 3 + index, inheritable=True)
    os.closerange(3 + len(high), 256)
    os.environ.update(LISTEN_PID=str(os.getpid()),
                      LISTEN_FDS=str(len(high)),
                      LISTEN_FDNAMES=":".join(name for name, _ in pairs))
    os.execv(sys.argv[split + 1], sys.argv[split + 1:])


if __name__ == "__main__":
    main()
