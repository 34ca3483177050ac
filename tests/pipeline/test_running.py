"""Processes that run: what is left when one is killed."""

import os
import signal
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent.parent
CHILD = """
from pipeline import supervisor
stopping = supervisor.until_signalled()
supervisor.end_with_supervisor()
print("up", flush=True)
stopping.wait(60)
print("ended" if stopping.is_set() else "left alone", flush=True)
"""
PARENT = f"""
import os, subprocess, sys
from pipeline import supervisor
subprocess.Popen([sys.executable, "-c", {CHILD!r}], env={{**os.environ, supervisor.SUPERVISOR: str(os.getpid())}}).wait()
"""


def test_a_killed_supervisor_leaves_no_process_behind() -> None:
    with subprocess.Popen([sys.executable, "-c", PARENT], cwd=ROOT, stdout=subprocess.PIPE, text=True) as parent:
        assert parent.stdout is not None
        assert parent.stdout.readline() == "up\n"
        os.kill(parent.pid, signal.SIGKILL)
        assert parent.stdout.readline() == "ended\n"
