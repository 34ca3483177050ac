"""`ordersift up`: the mailbox job, a worker and the review app as three child processes that are started again when they die."""

import signal
import subprocess
import sys
import threading
import time
from pathlib import Path

ROLES = ("poll", "work", "serve")
STEADY_SECONDS = 30
MAX_PAUSE = 30.0


def run(home: Path, stopping: threading.Event) -> None:
    """Keep one process of each role alive until told to stop; then stop them in order."""
    children: dict[str, subprocess.Popen[bytes]] = {}
    pause = dict.fromkeys(ROLES, 0.5)
    started = dict.fromkeys(ROLES, 0.0)
    due = dict.fromkeys(ROLES, 0.0)
    while not stopping.is_set():
        now = time.monotonic()
        for role in ROLES:
            child = children.get(role)
            if child is not None and child.poll() is not None:
                pause[role] = 0.5 if now - started[role] > STEADY_SECONDS else min(pause[role] * 2, MAX_PAUSE)
                due[role] = now + pause[role]
                print(f"ordersift: '{role}' ended with {child.returncode}; it starts again in {pause[role]:.0f} s.", file=sys.stderr)
                del children[role]
            if role not in children and now >= due[role]:
                children[role] = subprocess.Popen([sys.executable, "-m", "pipeline", "--workspace", str(home), role])
                started[role] = now
        stopping.wait(0.2)
    for child in children.values():
        child.send_signal(signal.SIGTERM)
    for child in children.values():
        try:
            child.wait(timeout=20)
        except subprocess.TimeoutExpired:
            child.kill()


def until_signalled() -> threading.Event:
    """An event that SIGTERM and Ctrl-C set."""
    stopping = threading.Event()

    def stop(number: int, frame: object) -> None:
        stopping.set()

    signal.signal(signal.SIGTERM, stop)
    signal.signal(signal.SIGINT, stop)
    return stopping
