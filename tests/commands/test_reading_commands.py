"""What all reading commands have in common: light imports, help with an example, clean JSON, the exit codes."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from typer.testing import CliRunner

from flows.cli import app
from tests.commands.builders import release

COMMANDS = [
    ["sql", "from releases"],
    ["show", release(1).release_id],
    ["quality"],
    ["quarantine", "list"],
    ["quarantine", "show", "a"],
    ["runs"],
    ["sources"],
    ["schema"],
]
HEAVY = {"prefect", "great_expectations", "pandas"}
each_command = pytest.mark.parametrize("words", COMMANDS, ids=lambda words: " ".join(words[:2]))

_RUN = """
import sys
from flows.cli import main
try:
    main()
finally:
    print(*sorted({name.split(".")[0] for name in sys.modules}), file=sys.stderr)
"""


def releases(*words: str, **environment: str) -> subprocess.CompletedProcess[str]:
    """The command line in a process of its own; the names of the modules it imported end standard error."""
    return subprocess.run(
        [sys.executable, "-c", _RUN, *words],
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
        env=os.environ | environment,
        cwd=Path(__file__).parents[2],
    )


@each_command
def test_it_imports_nothing_heavy(words: list[str], warehouse: Path) -> None:
    done = releases(*words, "--warehouse", str(warehouse))
    assert done.returncode == 0, done.stderr
    imported = set(done.stderr.splitlines()[-1].split())
    assert "typer" in imported
    assert not HEAVY & imported


@each_command
def test_json_is_one_document_and_nothing_else(words: list[str], warehouse: Path) -> None:
    done = CliRunner().invoke(app, [*words, "--json", "--warehouse", str(warehouse)], catch_exceptions=False)
    assert json.loads(done.stdout)
    assert done.stderr == ""


@each_command
def test_elsewhere_than_on_a_terminal_nothing_is_coloured(words: list[str], warehouse: Path) -> None:
    done = CliRunner().invoke(app, [*words, "--warehouse", str(warehouse)], catch_exceptions=False)
    assert done.stdout
    assert "\x1b" not in done.stdout


@each_command
def test_help_has_an_example(words: list[str]) -> None:
    name = words[:2] if words[0] == "quarantine" else words[:1]
    text = CliRunner().invoke(app, [*name, "--help"]).stdout
    assert "Example" in text
    assert f"releases {' '.join(name)}" in text
    assert "--warehouse" in text


@pytest.mark.parametrize(
    ("words", "message"),
    [
        pytest.param(["sql", "select nope from releases"], "releases: SQL:1:8: ", id="a slip in SQL"),
        pytest.param(["show", "nope"], "releases: no release_id begins with 'nope'", id="an unknown key"),
        pytest.param(["quality", "--run", "nope"], "releases: no run_id begins with 'nope'", id="an unknown run"),
    ],
)
def test_a_wrong_call_is_a_line_and_exit_code_2(words: list[str], message: str, warehouse: Path) -> None:
    done = releases(*words, RELEASES_WAREHOUSE=str(warehouse))
    assert done.returncode == 2
    assert done.stdout == ""
    assert done.stderr.startswith(message)
    assert "Traceback" not in done.stderr
