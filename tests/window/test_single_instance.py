from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from PySide6.QtCore import QThread
from PySide6.QtNetwork import QLocalServer, QLocalSocket
from pytestqt.qtbot import QtBot

from inkdigit.window import single_instance
from inkdigit.window.single_instance import (
    SingleInstance,
    decode_request,
    encode_request,
    server_name,
)

# Longer than any test takes: what happens decides, not the clock.
PATIENCE_MS = 600_000


@pytest.fixture
def starting(inkdigit_home: Path, qtbot: QtBot) -> Iterator[SingleInstance]:
    starting = SingleInstance(inkdigit_home)
    assert not starting.hand_over([])
    yield starting
    starting.close()


@pytest.fixture
def first(starting: SingleInstance) -> SingleInstance:
    starting.listen()
    return starting


def second_start(home: Path, files: list[Path], *, patience_ms: int = PATIENCE_MS) -> bool:
    second = SingleInstance(home)
    try:
        return second.hand_over(files, patience_ms=patience_ms)
    finally:
        second.close()


def test_a_second_start_hands_its_files_to_the_first(
    first: SingleInstance, inkdigit_home: Path, qtbot: QtBot
) -> None:
    files = [Path("seven.inkml").absolute(), Path("Zählung 七.png").absolute()]
    with ThreadPoolExecutor() as pool:
        with qtbot.waitSignal(first.files_received) as received:
            second = pool.submit(second_start, inkdigit_home, files)
        assert received.args == [files]
        assert second.result()


def test_relative_files_are_handed_over_as_the_second_start_sees_them(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    assert decode_request(encode_request([Path("seven.png")])) == [tmp_path / "seven.png"]


def test_the_next_start_is_the_first_when_the_first_has_ended(inkdigit_home: Path) -> None:
    first = SingleInstance(inkdigit_home)
    assert not first.hand_over([])
    first.close()
    assert not second_start(inkdigit_home, [Path("seven.png")])


def test_another_data_folder_is_another_program(first: SingleInstance, tmp_path: Path) -> None:
    assert not second_start(tmp_path / "elsewhere", [])


def test_a_second_start_waits_for_a_first_that_does_not_listen_yet(
    starting: SingleInstance, inkdigit_home: Path, qtbot: QtBot
) -> None:
    with ThreadPoolExecutor() as pool:
        second = pool.submit(second_start, inkdigit_home, [Path("seven.png").absolute()])
        qtbot.waitUntil(second.running)
        with qtbot.waitSignal(starting.files_received):
            starting.listen()
        assert second.result()


def test_a_program_that_does_not_answer_counts_as_not_there(
    first: SingleInstance, inkdigit_home: Path
) -> None:
    assert not second_start(inkdigit_home, [], patience_ms=1)


def test_a_second_window_s_log_says_why_it_is_alone(
    first: SingleInstance, inkdigit_home: Path, caplog: pytest.LogCaptureFixture
) -> None:
    second = SingleInstance(inkdigit_home)
    assert not second.hand_over([], patience_ms=1)
    assert caplog.text == ""
    second.listen()
    assert "doesn't answer" in caplog.text


def test_a_second_start_is_at_rest_between_its_tries_at_a_first_that_hangs_up(
    starting: SingleInstance,
    inkdigit_home: Path,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    class CountingThread:
        rests = 0

        @classmethod
        def msleep(cls, ms: int) -> None:
            cls.rests += 1
            QThread.msleep(ms)

    monkeypatch.setattr(single_instance, "QThread", CountingThread)
    server = QLocalServer()
    calls = 0

    def hang_up() -> None:
        nonlocal calls
        while caller := server.nextPendingConnection():
            calls += 1
            caller.abort()

    server.newConnection.connect(hang_up)
    assert server.listen(server_name(inkdigit_home))
    with ThreadPoolExecutor() as pool:
        second = pool.submit(second_start, inkdigit_home, [])
        qtbot.waitUntil(lambda: calls > 1)
        starting.close()
        qtbot.waitUntil(second.done)
    assert CountingThread.rests >= calls - 1


def test_as_many_files_as_a_command_line_holds_are_handed_over(
    first: SingleInstance, inkdigit_home: Path, qtbot: QtBot
) -> None:
    files = [inkdigit_home / "数字" / f"{number:06}.png" for number in range(40_000)]
    with ThreadPoolExecutor() as pool:
        with qtbot.waitSignal(first.files_received) as received:
            second = pool.submit(second_start, inkdigit_home, files)
        assert received.args == [files]
        assert second.result()


@pytest.mark.parametrize("line", [b"", b"[]", b'{"files": 7}', b'{"files": [7]}', b"\xff"])
def test_what_is_no_request_is_refused(line: bytes) -> None:
    with pytest.raises(ValueError):  # noqa: PT011 json's own errors and ours alike
        decode_request(line)


def test_a_caller_that_talks_nonsense_is_hung_up_on(
    first: SingleInstance, inkdigit_home: Path, qtbot: QtBot
) -> None:
    caller = QLocalSocket()
    caller.connectToServer(server_name(inkdigit_home))
    caller.write(b"hello\n")
    with qtbot.assertNotEmitted(first.files_received):
        qtbot.waitUntil(lambda: caller.state() == QLocalSocket.LocalSocketState.UnconnectedState)
