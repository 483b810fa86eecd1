"""The command `releases`: its subcommands, and which exit code each kind of failure gets.

0 done; 1 a critical check failed, or input was quarantined under --strict; 2 the call or the configuration is
wrong; 3 another run holds the warehouse; 70 an internal error, with its traceback in a log file.
"""

import os
import signal
import sys
import tempfile
import traceback
from datetime import UTC, datetime
from pathlib import Path

import typer
from typer.exceptions import TyperException

from flows.commands import export, quality, quarantine, run, runs, schema, serve, show, sources, sql
from schemas.errors import InputError, UsageError, WarehouseHeldError

app = typer.Typer(
    name="releases",
    help="Official press releases in, a DuckDB warehouse of figures, dates and names out.",
    epilog="Start with: releases run, then releases sql 'from releases'",
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
    context_settings={"help_option_names": ["-h", "--help"]},
)
for command in (
    run.run,
    serve.serve,
    sql.sql,
    show.show,
    quality.quality,
    runs.runs,
    sources.sources,
    schema.schema,
    export.export,
):
    app.command()(command)
app.add_typer(quarantine.app, name="quarantine")


def main() -> None:
    """Run the command line and turn every failure into one line and its exit code."""
    # As for any command, `| head` ends us quietly: typer would turn a broken pipe into 1, which says a check failed.
    # A run must not die of a lost connection, so it takes this back.
    signal.signal(signal.SIGPIPE, signal.SIG_DFL)
    try:
        code = app(standalone_mode=False)
        sys.exit(code if isinstance(code, int) else 0)
    except TyperException as error:
        _fail(error.format_message(), error.exit_code)
    except (UsageError, InputError) as error:
        _fail(str(error), 2)
    except WarehouseHeldError as error:
        _fail(str(error), 3)
    except (KeyboardInterrupt, typer.Abort):
        _fail("interrupted", 130)
    except Exception:  # noqa: BLE001 -- the one place where a bug ends: its traceback goes to a file, not to the user
        _fail(f"internal error; its traceback is in {_log()}", 70)


def _fail(message: str, code: int) -> None:
    print(f"releases: {message}", file=sys.stderr)  # noqa: T201
    sys.exit(code)


def _log() -> Path:
    stamp = datetime.now(UTC).strftime("%Y%m%dT%H%M%SZ")
    path = Path(tempfile.gettempdir()) / f"releases-{stamp}-{os.getpid()}.log"
    path.write_text(traceback.format_exc(), encoding="utf-8")
    return path
