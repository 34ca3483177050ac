"""A running Odoo 14 for one test session, made by `odoo14.sh` beside this file."""

import contextlib
import fcntl
import os
import signal
import socket
import subprocess
import time
import urllib.error
import urllib.request
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

SCRIPT = Path(__file__).with_name("odoo14.sh")
BASE = Path(os.environ.get("ORDERSIFT_ODOO_BASE", "/var/tmp/ordersift-odoo14"))


def unavailable() -> str:
    """Why there is no Odoo here, in one sentence; empty if there is one."""
    if os.getuid() != 0:
        return "a real Odoo needs root (chroot); run the tests as root or leave these out"
    if subprocess.run([SCRIPT, "installed"], capture_output=True).returncode:
        return f"Odoo is not installed; run {SCRIPT.name} install once (about 4 minutes)"
    return ""


def script(*arguments: str) -> str:
    """Run a verb of `odoo14.sh`; its output. Raises RuntimeError with the script's own words."""
    done = subprocess.run([SCRIPT, *arguments], capture_output=True, text=True)
    if done.returncode:
        raise RuntimeError(f"odoo14.sh {' '.join(arguments)}: {done.stderr.strip() or done.stdout.strip()}")
    return done.stdout


def free_ports() -> int:
    """A free port whose successor is free too (Odoo wants two)."""
    while True:
        with socket.socket() as first, socket.socket() as second:
            first.bind(("127.0.0.1", 0))
            port = first.getsockname()[1]
            with contextlib.suppress(OSError, OverflowError):
                second.bind(("127.0.0.1", port + 1))
                return port


@dataclass
class OdooServer:
    """One database and the server on it. `port` stays the same over restarts."""

    database: str
    port: int = field(default_factory=free_ports)
    workers: int = 2
    process: subprocess.Popen[bytes] | None = None

    @property
    def url(self) -> str:
        """Where it answers."""
        return f"http://127.0.0.1:{self.port}"

    def start(self, seconds: float = 120.0) -> None:
        """Start and wait until it answers. Raises RuntimeError with the log's place if it does not.

        Call it from a thread that stays: the death signal comes when the starting thread ends.
        """
        log = BASE / f"{self.database}.log"
        with log.open("ab") as out:
            # The death signal takes Odoo along if the test run itself is killed; the namespace then takes its workers.
            self.process = subprocess.Popen(
                ["setpriv", "--pdeathsig", "KILL", SCRIPT, "serve", self.database, str(self.port)],
                stdin=subprocess.DEVNULL,
                stdout=out,
                stderr=out,
                env={**os.environ, "ORDERSIFT_ODOO_WORKERS": str(self.workers)},
                start_new_session=True,
            )
        deadline = time.monotonic() + seconds
        while time.monotonic() < deadline:
            if self.process.poll() is not None:
                raise RuntimeError(f"Odoo ended at once with status {self.process.returncode}; see {log}")
            with contextlib.suppress(urllib.error.URLError, TimeoutError, ConnectionError):
                urllib.request.urlopen(f"{self.url}/web/login", timeout=10).close()
                return
            time.sleep(0.1)
        self.stop()
        raise RuntimeError(f"Odoo did not answer within {seconds:.0f} s; see {log}")

    def stop(self) -> None:
        """End the server and all its workers at once (as a power cut would)."""
        if self.process is not None:
            with contextlib.suppress(ProcessLookupError):
                os.killpg(self.process.pid, signal.SIGKILL)
            self.process.wait()
            self.process = None
            while self._listening():  # the workers, which end a moment later, share the socket
                time.sleep(0.01)

    def _listening(self) -> bool:
        with socket.socket() as probe:
            return probe.connect_ex(("127.0.0.1", self.port)) == 0

    def processor_time(self) -> float:
        """Seconds of processor time that it and its database's connections have used so far."""
        ticks = 0
        for process in Path("/proc").glob("[0-9]*"):
            with contextlib.suppress(OSError):  # ended since
                values = (process / "stat").read_text().rpartition(")")[2].split()
                ours = self.process is not None and int(values[3]) == self.process.pid  # its session
                if ours or self.database in (process / "cmdline").read_text():
                    ticks += int(values[11]) + int(values[12])
        return ticks / os.sysconf("SC_CLK_TCK")

    def restart(self) -> None:
        """Kill it and start it again on the same port and database."""
        self.stop()
        self.start()


@contextlib.contextmanager
def running_odoo(workers: int = 2) -> Iterator[OdooServer]:
    """A server on a fresh database, gone afterwards.

    Every session holds a shared lock. Who gets it alone knows that no other session lives: then what killed sessions left is removed,
    and at the end PostgreSQL is stopped. The system gives locks of a dead process back by itself.
    """
    with (BASE / "sessions.lock").open("a") as sessions:
        alone = _locked(sessions, fcntl.LOCK_EX)
        script("up")
        if alone:
            script("drop")
        fcntl.flock(sessions, fcntl.LOCK_SH)
        server = OdooServer(f"session_{os.getpid()}_{time.time_ns() % 10**9}", workers=workers)
        try:
            script("fresh", server.database)
            server.start()
            yield server
        finally:
            server.stop()
            script("drop", server.database)
            (BASE / f"{server.database}.log").unlink(missing_ok=True)
            if _locked(sessions, fcntl.LOCK_EX):
                script("down")


def _locked(file: object, kind: int) -> bool:
    try:
        fcntl.flock(file, kind | fcntl.LOCK_NB)  # type: ignore[arg-type]
    except BlockingIOError:
        return False
    return True
