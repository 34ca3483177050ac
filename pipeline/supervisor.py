"""`ordersift up`: the mailbox job, a worker and the review app as three child processes that are started again when they die."""

import os
import signal
import subprocess
import sys
import threading
import time
from pathlib import Path

ROLES = ("poll", "work", "serve")
STEADY_SECONDS = 30
MAX_PAUSE = 30.0
SUPERVISOR = "ORDERSIFT_SUPERVISOR"
"""Names the process that watches over this one, to a child of `run`."""


def run(home: Path, stopping: threading.Event) -> None:
    """Keep one process of each role alive until told to stop; then stop them in order."""
    children: dict[str, subprocess.Popen[bytes]] = {}
    pause = dict.fromkeys(ROLES, 0.5)
    started = dict.fromkeys(ROLES, 0.0)
    due = dict.fromkeys(ROLES, 0.0)
    environment = {**os.environ, SUPERVISOR: str(os.getpid())}
    while not stopping.is_set():
        now = time.monotonic()
        for role in ROLES:
            child = children.get(role)
            if child is not None and child.poll() is not None:
                pause[role] = 0.5 if now - started[role] > STEADY_SECONDS else min(pause[role] * 2, MAX_PAUSE)
                due[role] = now + pause[role]
                print(f"ordersift: '{role}' ended with {child.returncode}; it starts again in {pause[role]:.1g} s.", file=sys.stderr)
                del children[role]
            if role not in children and now >= due[role]:
                children[role] = subprocess.Popen([sys.executable, "-m", "pipeline", "--workspace", str(home), role], env=environment)
                started[role] = now
        stopping.wait(0.2)
    for child in children.values():
        child.send_signal(signal.SIGTERM)
    for child in children.values():
        try:
            child.wait(timeout=20)
        except subprocess.TimeoutExpired:
            child.kill()


def end_with_supervisor() -> None:
    """End this process as SIGTERM does when the one that watches over it is gone: nobody would start it again, and it would hold the port
    and work beside the next one. Does nothing in a process that was started by itself."""

    def watch(parent: int) -> None:
        while os.getppid() == parent:
            time.sleep(1)
        os.kill(os.getpid(), signal.SIGTERM)

    if parent := os.environ.get(SUPERVISOR):
        threading.Thread(target=watch, args=(int(parent),), name="supervisor", daemon=True).start()


def until_signalled() -> threading.Event:
    """An event that SIGTERM and Ctrl-C set."""
    stopping = threading.Event()

    def stop(number: int, frame: object) -> None:
        stopping.set()

    signal.signal(signal.SIGTERM, stop)
    signal.signal(signal.SIGINT, stop)
    return stopping
