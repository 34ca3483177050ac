"""Processes that run: what is left when one is killed."""

import os
import signal
import socket
import stat
import subprocess
import sys
from pathlib import Path

import pytest

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


@pytest.mark.parametrize("verb", ["serve", "up"])
def test_a_port_that_is_taken_is_said_in_one_sentence(tmp_path: Path, verb: str) -> None:
    home = tmp_path / "workspace"
    with socket.create_server(("127.0.0.1", 0)) as holder:
        port = holder.getsockname()[1]
        environment = {**os.environ, "ORDERSIFT_PORT": str(port)}
        for words in (["init", str(home)], ["--workspace", str(home), verb]):
            done = subprocess.run([sys.executable, "-m", "pipeline", *words], cwd=ROOT, env=environment, capture_output=True, text=True)
    assert done.returncode == 1
    assert done.stdout == ""
    assert done.stderr.startswith(f"ordersift: The review app can't listen on port {port} of 127.0.0.1 (Address already in use)")
    assert done.stderr.count("\n") == 1


def ordersift(*words: str) -> tuple[int, str, str]:
    """Exit status, stdout and stderr of the command line in a process of its own."""
    done = subprocess.run([sys.executable, "-m", "pipeline", *words], cwd=ROOT, capture_output=True, text=True)
    return done.returncode, done.stdout, done.stderr


def test_a_new_workspace_is_its_owners_alone_and_keeps_its_name(tmp_path: Path) -> None:
    home, used = tmp_path / "new", tmp_path / "used"
    assert ordersift("init", str(home), "--name", "Ours")[0] == 0
    assert stat.S_IMODE(home.stat().st_mode) == 0o700
    assert ordersift("init", str(home), "--name", "Ours")[0] == 0
    code, said, refused = ordersift("init", str(home), "--name", "Theirs")
    assert (code, said) == (1, "")
    assert (
        refused == f"ordersift: {home} is a workspace of 'Ours' already: change the name in {home / 'ordersift.toml'}, below [company].\n"
    )
    used.mkdir(mode=0o755)
    (used / "notes.txt").touch()
    assert ordersift("init", str(used))[0] == 0
    assert stat.S_IMODE(used.stat().st_mode) == 0o755


def test_a_place_where_no_workspace_can_be_is_said(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    assert ordersift("init", str(tmp_path / "file")) == (
        1,
        "",
        f"ordersift: {tmp_path / 'file'} is a file: name a folder for the workspace.\n",
    )
    below = tmp_path / "file" / "below"
    assert ordersift("init", str(below)) == (1, "", f"ordersift: No workspace can be made in {below}: Not a directory.\n")
