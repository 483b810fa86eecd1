"""A small warehouse for the commands to read, and the command line to read it with."""

import io
import json
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from rich.console import Console
from typer.testing import CliRunner, Result

from flows.cli import app
from tests.commands.builders import finding, quarantined, release, result, run

Call = Callable[..., Result]
Screen = Callable[..., str]


@pytest.fixture
def call(warehouse: Path) -> Call:
    """Call `releases` on the small warehouse and return what it printed; its errors are raised."""

    def called(*words: str, file: Path = warehouse, text: str | None = None) -> Result:
        return CliRunner().invoke(
            app, [*words, "--warehouse", str(file)], input=text, catch_exceptions=False, standalone_mode=False
        )

    return called


@pytest.fixture
def read_json(call: Call) -> Callable[..., Any]:
    """The same with --json, read."""
    return lambda *words, **more: json.loads(call(*words, "--json", **more).stdout)


@pytest.fixture
def on_a_terminal(call: Call, monkeypatch: pytest.MonkeyPatch) -> Screen:
    """Call `releases` as on a terminal of this width and return what it shows, colours too."""

    def shown(command: str, *words: str, width: int = 100, **more: Any) -> str:
        screen = Console(file=io.StringIO(), force_terminal=True, width=width, color_system="standard")
        with monkeypatch.context() as patched:
            patched.setattr(f"flows.commands.{command}.console", lambda: screen)
            call(command, *words, **more)
        assert isinstance(screen.file, io.StringIO)
        return screen.file.getvalue()

    return shown


@pytest.fixture(scope="session")
def warehouse(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Two good runs: the first with one release and its facts, the second with a release, findings and a quarantine."""
    file = tmp_path_factory.mktemp("warehouse") / "w.duckdb"
    run(
        file,
        0,
        releases=[release(1)],
        with_facts=True,
        results=[result("normalize", "figures", "sign_is_told", passed=False, failed=1)],
        findings=[finding(1)],
    )
    second = release(10, title="Gas imports rise", body="", category="Energy", released_on=date(2019, 6, 5))
    run(
        file,
        1,
        releases=[second],
        results=[
            result("parse", "dates", "date_marker_read", severity="critical"),
            result("parse", "dates", "no_date_lost", severity="critical"),
            result("normalize", "figures", "sign_is_told", passed=False, failed=2, evaluated=4),
            result("load", "entity_names", "one_name_one_id", severity="info", passed=False, failed=1),
        ],
        findings=[
            finding(2, release_id=second.release_id, surface="4 percent", suggestion="-4"),
            finding(3, release_id=second.release_id, surface="5 percent"),
        ],
        quarantine=[quarantined(10), quarantined(11, reason="empty file", payload="")],
    )
    return file
