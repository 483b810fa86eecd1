"""The command `releases`, run for real: another process, a folder and a Prefect home of its own."""

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

RELEASES = Path(sys.executable).with_name("releases")


def environment(folder: Path) -> dict[str, str]:
    """An environment in which a run leaves nothing outside the folder."""
    kept = {name: value for name, value in os.environ.items() if not name.startswith(("PREFECT_", "RELEASES_"))}
    return kept | {"PREFECT_HOME": str(folder / "prefect"), "TMPDIR": str(folder)}


def releases(folder: Path, *arguments: str, **options: Any) -> "subprocess.CompletedProcess[str]":
    """Run `releases` with these arguments in this folder and return how it ended."""
    return subprocess.run(
        [str(RELEASES), *arguments],
        cwd=folder, env=environment(folder), capture_output=True, text=True, check=False, timeout=180, **options,
    )  # fmt: skip


def run_json(folder: Path, *arguments: str, code: int = 0, **options: Any) -> dict[str, Any]:
    """What `releases run --json` says; the exit code must be the one expected."""
    ended = releases(folder, "run", "--json", *arguments, **options)
    assert ended.returncode == code, ended.stderr
    summary: dict[str, Any] = json.loads(ended.stdout)
    return summary
