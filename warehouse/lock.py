"""One run at a time: a lock that the kernel frees when its holder dies, however it dies."""

import fcntl
import json
import os
import time
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime
from typing import NamedTuple

from schemas.errors import UsageError, WarehouseHeldError
from warehouse.state import State


class Holder(NamedTuple):
    """The run that holds a warehouse."""

    run_id: str
    pid: int
    started_at: datetime


_TRIES = 10  # somebody who asks `holder` has the lock for an instant
# A forked worker shares the lock with its parent and would keep it after the parent is killed; so it lets go at birth.
_held: set[int] = set()


def _let_go() -> None:
    for descriptor in _held:
        os.close(descriptor)
    _held.clear()


os.register_at_fork(after_in_child=_let_go)


@contextmanager
def hold(state: State, run_id: str, started_at: datetime) -> Iterator[None]:
    """Hold the warehouse for a run; WarehouseHeldError, naming the run, where another one does."""
    state.prepare()
    try:
        descriptor = os.open(state.lock, os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o644)
    except OSError as error:
        raise UsageError(f"{state.lock} cannot be written: {error.strerror}; choose another --warehouse") from error
    try:
        if not _taken(descriptor):
            raise WarehouseHeldError(_whose(state))
        _held.add(descriptor)
        words = {"run_id": run_id, "pid": os.getpid(), "started_at": started_at.isoformat()}
        os.ftruncate(descriptor, 0)
        os.pwrite(descriptor, json.dumps(words).encode(), 0)
        try:
            yield
        finally:
            os.ftruncate(descriptor, 0)
    finally:
        _held.discard(descriptor)
        os.close(descriptor)


def _taken(descriptor: int) -> bool:
    for _ in range(_TRIES):
        try:
            fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            time.sleep(0.02)
        else:
            return True
    return False


def holder(state: State) -> Holder | None:
    """Return the run that holds the warehouse now, None where none does."""
    try:
        descriptor = os.open(state.lock, os.O_RDONLY | os.O_CLOEXEC)
    except FileNotFoundError:
        return None
    try:
        fcntl.flock(descriptor, fcntl.LOCK_SH | fcntl.LOCK_NB)
    except BlockingIOError:
        return _read(state)
    finally:
        os.close(descriptor)
    return None


def _read(state: State) -> Holder | None:
    try:
        words = json.loads(state.lock.read_bytes())
    except ValueError:  # its holder has it, and has not written yet or is about to let go
        return None
    return Holder(words["run_id"], words["pid"], datetime.fromisoformat(words["started_at"]))


def _whose(state: State) -> str:
    held = _read(state)
    who = (
        f"run {held.run_id} (process {held.pid}, since {held.started_at:%Y-%m-%d %H:%M:%S %Z})"
        if held
        else "another run"
    )
    return f"{who} holds {state.file}; wait for its end, or stop it, and run again"
