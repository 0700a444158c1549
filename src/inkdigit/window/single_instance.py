"""One running program for each user: a second start hands its files to the first and ends."""

from __future__ import annotations

import hashlib
import json
import logging
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QDeadlineTimer, QLockFile, QObject, QThread, Signal

if TYPE_CHECKING:
    from PySide6.QtNetwork import QLocalServer, QLocalSocket

_log = logging.getLogger(__name__)

_ANSWER = b"opened\n"
_PATIENCE_MS = 15_000
"""The first of thirty that start at once on two cores listens after 6 s."""
_RETRY_MS = 50
_LONGEST_REQUEST = 16_000_000  # bytes, more than the files of any system's command line take


def encode_request(files: Sequence[Path]) -> bytes:
    """The line by which a second start asks the first to come forward with these files."""
    return json.dumps({"files": [str(file.absolute()) for file in files]}).encode() + b"\n"


def decode_request(line: bytes) -> list[Path]:
    """The files of a request. Raises ValueError for what isn't one."""
    request = json.loads(line)
    files = request.get("files") if isinstance(request, dict) else None
    if not isinstance(files, list) or not all(isinstance(file, str) for file in files):
        raise ValueError("The request names no files.")
    return [Path(file) for file in files]


class SingleInstance(QObject):
    """The first program on a data folder listens; the later ones speak to it.

    The lock file decides who is first, so that two starts at once can't both be; it outlives no
    crash, and where the folder can't be written each program is its own first. Qt's network
    module, which the speaking takes, is loaded when it is spoken: the first's window comes before.
    """

    files_received = Signal(list)
    """A second start: its files, list[Path], which may be empty."""

    def __init__(self, data_folder: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._name = server_name(data_folder)
        with suppress(OSError):
            data_folder.mkdir(parents=True, exist_ok=True)
        self._lock = QLockFile(str(data_folder / "running.lock"))
        self._lock.setStaleLockTime(0)  # age says nothing: a program may run for weeks
        self._server: QLocalServer | None = None
        self._why_alone = ""

    def hand_over(self, files: Sequence[Path], *, patience_ms: int = _PATIENCE_MS) -> bool:
        """Whether another program took the files; if not, this one is to open its window.

        Then it is to listen. One that is there and doesn't answer in `patience_ms` counts as not
        there.
        """
        if self._lock.tryLock(0):
            return False
        if self._lock.error() != QLockFile.LockError.LockFailedError:
            self._why_alone = "no lock file can be made"
            return False
        deadline = QDeadlineTimer(patience_ms)
        while not deadline.hasExpired():
            if self._ask(encode_request(files), deadline):
                return True
            # The first may have ended, or not be listening yet.
            if self._lock.tryLock(0):
                return False
            QThread.msleep(_RETRY_MS)
        self._why_alone = "a program that is running doesn't answer"
        return False

    def listen(self) -> None:
        """Hear what later starts say, if this program is the first."""
        from PySide6.QtNetwork import QLocalServer

        if not self._lock.isLocked():
            _log.warning("Later starts are not heard here: %s", self._why_alone)
            return
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._greet)
        QLocalServer.removeServer(self._name)  # what a crash may have left; the lock is ours
        if not self._server.listen(self._name):
            _log.warning("Cannot listen for a second start: %s", self._server.errorString())

    def close(self) -> None:
        """Let another program be the first."""
        if self._server is not None:
            self._server.close()
        self._lock.unlock()

    def _ask(self, request: bytes, deadline: QDeadlineTimer) -> bool:
        from PySide6.QtNetwork import QLocalSocket

        socket = QLocalSocket()
        socket.connectToServer(self._name)
        if not socket.waitForConnected(_RETRY_MS):
            return False
        socket.write(request)
        while not socket.canReadLine():
            if not socket.waitForReadyRead(_RETRY_MS) and (
                deadline.hasExpired() or socket.state() != socket.LocalSocketState.ConnectedState
            ):
                return False
        return bytes(socket.readLine().data()) == _ANSWER

    def _greet(self) -> None:
        assert self._server is not None
        while socket := self._server.nextPendingConnection():
            socket.readyRead.connect(lambda socket=socket: self._hear(socket))
            socket.disconnected.connect(socket.deleteLater)
            self._hear(socket)

    def _hear(self, socket: QLocalSocket) -> None:
        if socket.bytesAvailable() > _LONGEST_REQUEST:
            socket.abort()
        if not socket.canReadLine():
            return
        try:
            files = decode_request(bytes(socket.readLine().data()))
        except ValueError:
            _log.warning("A request that isn't one was refused")
            socket.abort()
            return
        socket.write(_ANSWER)
        socket.flush()
        self.files_received.emit(files)


def server_name(data_folder: Path) -> str:
    """The local socket's name: the same for all programs of one user on one data folder."""
    digest = hashlib.sha256(str(data_folder.absolute()).encode("utf-8", "surrogatepass"))
    return f"inkdigit-{digest.hexdigest()[:16]}"
