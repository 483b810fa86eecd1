"""The command `releases`, in another process with a Prefect home of its own, or in this one on the tests' server."""

import io
import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any, NamedTuple

import pytest

RELEASES = Path(sys.executable).with_name("releases")


def environment(folder: Path) -> dict[str, str]:
    """An environment in which a run leaves nothing outside the folder."""
    kept = {n: value for n, value in os.environ.items() if not n.startswith(("PREFECT_", "RELEASES_"))}
    return kept | {"PREFECT_HOME": str(folder / "prefect"), "TMPDIR": str(folder)}


def releases(folder: Path, *arguments: str, **options: Any) -> "subprocess.CompletedProcess[str]":
    """Run `releases` with these arguments in this folder, in another process, and return how it ended."""
    return subprocess.run(
        [str(RELEASES), *arguments],
        cwd=folder, env=environment(folder), capture_output=True, text=True, check=False, timeout=180, **options,
    )  # fmt: skip


class Ended(NamedTuple):
    """How a command ended."""

    code: int
    out: str
    err: str

    @property
    def summary(self) -> dict[str, Any]:
        """What `--json` printed."""
        document: dict[str, Any] = json.loads(self.out)
        return document


class Here:
    """Runs `releases` in this process and folder, on the Prefect server of the tests."""

    def __init__(self, folder: Path, patch: pytest.MonkeyPatch, capture: pytest.CaptureFixture[str]) -> None:
        self.folder, self._patch, self._capture = folder, patch, capture
        patch.chdir(folder)
        patch.setenv("PREFECT_HOME", str(folder / "prefect"))

    def __call__(self, *arguments: str, stdin: str = "") -> Ended:
        from flows.cli import main

        self._patch.setattr(sys, "argv", ["releases", *arguments])
        self._patch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(stdin.encode())))
        self._capture.readouterr()
        with pytest.raises(SystemExit) as ended:
            main()
        code = ended.value.code
        return Ended(code if isinstance(code, int) else 0, *self._capture.readouterr())
