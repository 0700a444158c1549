"""The command line: `inkdigit` opens the window, its commands do without."""

from __future__ import annotations

import argparse
import errno
import io
import os
import sys
from collections.abc import Sequence
from pathlib import Path

from inkdigit import __version__, read_command
from inkdigit.frozen import prepare_frozen_program
from inkdigit.training.commands import COMMANDS

DESCRIPTION = """\
Inkdigit reads handwritten digits. Without a command it opens its window: draw a digit and see
at once which one it is and how sure that is of each. Files named are opened in the window."""

EXAMPLES = """\
examples:
  inkdigit                     open the window
  inkdigit seven.png           open the window with a picture or an ink file
  inkdigit read scans/         read files without a window
  inkdigit read --help         the options of a command"""


def main(argv: Sequence[str] | None = None) -> int:
    """Run the program with these arguments, without its name, and return the exit status."""
    arguments = list(sys.argv[1:] if argv is None else argv)
    prepare_frozen_program(arguments)
    _make_streams_safe()
    try:
        try:
            status = _run(arguments)
        finally:  # --help ends by an exception
            sys.stdout.flush()
    except BrokenPipeError:
        _forget_stdout()
        return 1
    except OSError as error:
        if error.errno != errno.ENOSPC:
            raise
        _forget_stdout()
        print(f"inkdigit: nothing more can be written: {error.strerror}", file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        return 130
    return status


def _run(arguments: list[str]) -> int:
    parser, commands = _parser()
    first = arguments[0] if arguments else ""
    if first in commands or (first.startswith("-") and first != "--"):
        args = parser.parse_args(arguments)
        if args.command is not None:
            return int(args.run(args))
        arguments = []
    if "--" in arguments:
        arguments.remove("--")  # what follows are files, whatever they are called
    missing = next((argument for argument in arguments if not os.path.exists(argument)), None)
    if missing is not None:
        parser.error(f"there is no command and no file {missing!r}")
    from inkdigit.window.application import run as open_window

    return open_window([Path(argument) for argument in arguments])


def _parser() -> tuple[argparse.ArgumentParser, set[str]]:
    """The parser, and the names of its commands."""
    parser = argparse.ArgumentParser(
        prog="inkdigit",
        usage="inkdigit [-h] [--version] [--] [FILE …] | COMMAND …",
        description=DESCRIPTION,
        epilog=EXAMPLES,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("--version", action="version", version=f"Inkdigit {__version__}")
    commands = parser.add_subparsers(
        dest="command", metavar="COMMAND", title="commands", prog="inkdigit"
    )
    read = commands.add_parser(
        "read",
        help="read pictures and ink files",
        description=read_command.DESCRIPTION,
        epilog=read_command.EXAMPLES,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    read_command.add_arguments(read)
    read.set_defaults(run=read_command.run)
    for command in COMMANDS.values():
        sub = commands.add_parser(
            command.name,
            help=command.help,
            description=command.help[:1].upper() + command.help[1:] + ".",
            epilog=f"example: inkdigit {command.name}",
        )
        command.add_arguments(sub)
        sub.set_defaults(run=command.run)
    return parser, {"read", *COMMANDS}


def _make_streams_safe() -> None:
    """Print UTF-8 wherever it goes to, and nothing where there is nothing to print to."""
    for name in ("stdout", "stderr"):
        stream = getattr(sys, name)
        if stream is None:  # a windowed program on Windows
            setattr(sys, name, open(os.devnull, "w", encoding="utf-8"))  # noqa: SIM115 for good
        elif isinstance(stream, io.TextIOWrapper):
            # A file name that is no text is printed as \udcXX, which JSON reads back.
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")


def _forget_stdout() -> None:
    """Let Python flush at exit what nobody reads any more."""
    nowhere = os.open(os.devnull, os.O_WRONLY)
    try:
        os.dup2(nowhere, sys.stdout.fileno())
    except (OSError, ValueError):  # a stream without a file behind it
        sys.stdout = open(os.devnull, "w", encoding="utf-8")  # noqa: SIM115 for good
    finally:
        os.close(nowhere)
