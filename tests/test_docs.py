"""What a user can type is written down where a user looks."""

from pathlib import Path

import pytest

from flows.cli import app

README = Path(__file__).parent.parent / "README.md"
_NAMES = [str(command.name or command.callback.__name__) for command in app.registered_commands if command.callback] + [
    str(group.name) for group in app.registered_groups
]


@pytest.mark.parametrize("name", _NAMES)
def test_the_readme_names_each_command(name: str) -> None:
    assert f"releases {name}" in README.read_text(encoding="utf-8")


@pytest.mark.parametrize("command", app.registered_commands, ids=lambda command: command.callback.__name__)
def test_each_command_has_an_example(command: object) -> None:
    words = getattr(command, "callback").__doc__ or ""  # noqa: B009
    assert "Example" in words
