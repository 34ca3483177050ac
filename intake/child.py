"""Each file is opened in a child process that can be killed: memory, processor time and wall time are limited.

The children come from a fork server that has the readers' libraries loaded, so a fresh one costs milliseconds. A child that grows too
large, hangs or dies is a problem in words for that one file; the pool goes on with a new child.
"""

import atexit
import logging
import resource
import signal
import threading
from collections.abc import Callable
from concurrent.futures import BrokenExecutor
from concurrent.futures import TimeoutError as TimeIsUp
from multiprocessing import get_context
from typing import Any, TypeVar

from pebble import ProcessExpired, ProcessPool

from intake.limits import LIMITS, Limits
from orders import Problem

T = TypeVar("T")
log = logging.getLogger("ordersift.intake")
CHILDREN = 2
FILES_PER_CHILD = 200
_pool: ProcessPool | None = None
_lock = threading.Lock()


def run(function: Callable[..., T], *values: Any, name: str, limits: Limits = LIMITS) -> T | Problem:
    """What `function` gives, run in a limited child; a Problem where the file costs more than it may or breaks the reader. Never raises
    for what the function does, but for a pool that was closed meanwhile."""
    try:
        return _children().schedule(_limited, args=(function, values, limits), timeout=limits.seconds).result()
    except TimeIsUp:
        text = f"{name} took longer than {limits.seconds:.0f} s to read: look at it by eye."
        return Problem("timeout", text, name, blocking=True)
    except MemoryError:
        return Problem("too_big", f"{name} needs more than {limits.memory_mib} MiB to open: look at it by eye.", name, blocking=True)
    except ProcessExpired as error:
        if error.exitcode == -signal.SIGXCPU:
            text = f"{name} took more than {limits.cpu_seconds} s of processor time to read: look at it by eye."
            return Problem("timeout", text, name, blocking=True)
        log.warning("a reading child died with exit code %s on %s", error.exitcode, name)
        return Problem("crashed", f"{name} crashed the reader: look at it by eye.", name, blocking=True)
    except (BrokenExecutor, KeyboardInterrupt):
        raise
    except Exception as error:
        log.error("reading %s failed", name, exc_info=error)
        text = f"{name} could not be read because of a fault in the reader ({type(error).__name__}): look at it by eye."
        return Problem("crashed", text, name, blocking=True)


def _children() -> ProcessPool:
    global _pool
    with _lock:
        if _pool is None or not _pool.active:
            context = get_context("forkserver")
            context.set_forkserver_preload(["intake.reader"])
            _pool = ProcessPool(max_workers=CHILDREN, max_tasks=FILES_PER_CHILD, initializer=_begin, context=context)
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


def _begin() -> None:
    """A child leaves no core file, and Ctrl-C is its parent's business."""
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    signal.signal(signal.SIGINT, signal.SIG_IGN)


def _limited(function: Callable[..., T], values: tuple[Any, ...], limits: Limits) -> T:
    """Run the function with this file's limits above what the child has used so far. Programs that it starts inherit them."""
    used = resource.getrusage(resource.RUSAGE_SELF)
    seconds = int(used.ru_utime + used.ru_stime) + 1 + limits.cpu_seconds
    resource.setrlimit(resource.RLIMIT_CPU, (seconds, resource.RLIM_INFINITY))
    room = _held() + limits.memory_mib * 2**20
    resource.setrlimit(resource.RLIMIT_AS, (room, resource.RLIM_INFINITY))
    try:
        return function(*values)
    except MemoryError:
        raise
    except Exception as error:
        if _is_memory(error):
            raise MemoryError(str(error)) from None
        raise
    finally:
        resource.setrlimit(resource.RLIMIT_AS, (resource.RLIM_INFINITY, resource.RLIM_INFINITY))


def _held() -> int:
    """Bytes of address space that this process holds now."""
    with open("/proc/self/statm", encoding="ascii") as file:
        return int(file.read().split()[0]) * resource.getpagesize()


def _is_memory(error: Exception) -> bool:
    """Libraries tell of missing memory in their own ways."""
    text = str(error).lower()
    return "insufficient memory" in text or "out of memory" in text or "bad allocation" in text or "cannot allocate" in text
