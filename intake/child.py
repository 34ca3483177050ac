"""Each file is opened in a child process that can be killed: memory, processor time and wall time are limited."""

import atexit
import resource
import threading
from collections.abc import Callable
from concurrent.futures import TimeoutError as TimeIsUp
from multiprocessing import get_context
from typing import Any, TypeVar

from pebble import ProcessExpired, ProcessPool

from intake.limits import LIMITS, Limits
from orders import Problem

T = TypeVar("T")
CHILDREN = 2
FILES_PER_CHILD = 200
_pool: ProcessPool | None = None
_lock = threading.Lock()


def run(function: Callable[..., T], *values: Any, name: str, limits: Limits = LIMITS) -> T | Problem:
    """Run `function` in a limited child. A child that grows, hangs or dies is a problem in words; the next file gets a fresh one."""
    try:
        return _children().schedule(function, args=values, timeout=limits.seconds).result()
    except TimeIsUp:
        text = f"{name} took longer than {limits.seconds:.0f} s to read: look at it by eye."
        return Problem("timeout", text, name, blocking=True)
    except MemoryError:
        return Problem("too_big", f"{name} needs more than {limits.memory_mib} MiB to open: look at it by eye.", name, blocking=True)
    except ProcessExpired:
        return Problem("crashed", f"{name} crashed the reader: look at it by eye.", name, blocking=True)


def _children() -> ProcessPool:
    global _pool
    with _lock:
        if _pool is None:
            context = get_context("forkserver")
            context.set_forkserver_preload(["intake.reader"])
            _pool = ProcessPool(
                max_workers=CHILDREN, max_tasks=FILES_PER_CHILD, initializer=_limit, initargs=(LIMITS.memory_mib,), context=context
            )
            atexit.register(close)
        return _pool


def close() -> None:
    """End the children."""
    global _pool
    with _lock:
        if _pool is not None:
            _pool.stop()
            _pool.join()
            _pool = None


def _limit(memory_mib: int) -> None:
    size = memory_mib * 2**20
    resource.setrlimit(resource.RLIMIT_AS, (size, size))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
