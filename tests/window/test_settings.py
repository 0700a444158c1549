from pathlib import Path

import pytest
from PySide6.QtCore import QByteArray

from inkdigit.window.settings import PEN_WIDTHS_PX, Settings
from inkdigit.window.theme import Theme


def test_what_is_set_is_there_at_the_next_start(tmp_path: Path) -> None:
    settings = Settings(tmp_path / "settings.ini")
    settings.theme = Theme.DARK
    settings.pen_width_px = 30
    settings.wintab = True
    settings.last_folder = str(tmp_path)
    settings.set_flag("history", False)
    settings.set_shape("panes", QByteArray(b"\x00\x01shape"))
    settings.save()

    again = Settings(tmp_path / "settings.ini")
    assert again.theme is Theme.DARK
    assert again.pen_width_px == 30
    assert again.wintab is True
    assert again.last_folder == str(tmp_path)
    assert again.flag("history", default=True) is False
    assert again.shape("panes") == QByteArray(b"\x00\x01shape")


def test_without_a_file_there_are_defaults(tmp_path: Path) -> None:
    settings = Settings(tmp_path / "none" / "settings.ini")
    assert settings.theme is Theme.SYSTEM
    assert PEN_WIDTHS_PX[0] <= settings.pen_width_px <= PEN_WIDTHS_PX[1]
    assert settings.wintab is False
    assert settings.flag("history", default=True) is True
    assert settings.shape("geometry").isEmpty()
    assert settings.last_folder == ""


GARBAGE = [
    b"\x00\xff\xfe garbage [[[ = = \n",
    b"[window]\ntheme=mauve\nhistory=perhaps\ngeometry=12\n[pen]\nwidth_px=nan\nwintab=1\n",
    b"[window]\ntheme=@Variant(\\0\\0\\0\\x7f)\n[pen]\nwidth_px=a, b, c\n[files]\nfolder=1, 2\n",
    b"[pen]\nwidth_px=1e308\n[files]\nfolder=" + b"/x" * 5000 + b"\n",
]


@pytest.mark.parametrize("content", GARBAGE)
def test_garbage_counts_as_not_there(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "settings.ini"
    path.write_bytes(content)
    settings = Settings(path)
    assert settings.theme is Theme.SYSTEM
    assert PEN_WIDTHS_PX[0] <= settings.pen_width_px <= PEN_WIDTHS_PX[1]
    assert settings.wintab is False
    assert settings.flag("history", default=True) is True
    assert isinstance(settings.shape("geometry"), QByteArray)
    assert settings.last_folder == ""


def test_a_folder_that_is_gone_is_forgotten(tmp_path: Path) -> None:
    settings = Settings(tmp_path / "settings.ini")
    settings.last_folder = str(tmp_path / "gone")
    assert settings.last_folder == ""
