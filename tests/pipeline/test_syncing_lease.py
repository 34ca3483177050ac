"""Two syncs never run at once, but one that was killed is in nobody's way."""

import subprocess
import sys

from pipeline.settings import Settings
from store import holders, pulse


def test_a_dead_process_owns_nothing(workspace: Settings) -> None:
    living = holders.me()
    with subprocess.Popen([sys.executable, "-c", ""]) as process:
        process.wait()
    dead = f"{living.rpartition(' ')[0]} {process.pid}"
    assert pulse.lease("it", dead, 900)
    assert pulse.lease("it", living, 900)
    assert not pulse.lease("it", "another machine 17", 900)
