"""Who holds something: a process on a machine. What a dead process of this machine holds is free at once, without waiting for a lease."""

import os
import socket


def me() -> str:
    """This process."""
    return f"{socket.gethostname()[:60]} {os.getpid()}"


def is_dead(holder: str) -> bool:
    """Surely gone: a process of this machine that does not run any more. Of other machines nothing is known."""
    host, _, pid = holder.rpartition(" ")
    if host != socket.gethostname()[:60] or not pid.isdecimal():
        return False
    try:
        os.kill(int(pid), 0)
    except ProcessLookupError:
        return True
    except PermissionError:
        return False
    return False
