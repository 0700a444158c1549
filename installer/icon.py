"""The program's icon for Windows: resources/inkdigit.svg in every size that Windows shows."""

from __future__ import annotations

from pathlib import Path

from PIL import Image
from PySide6.QtGui import QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

SIZES_PX = (16, 20, 24, 32, 40, 48, 64, 128, 256)


def write_icon(drawing: Path, icon: Path) -> None:
    """Write `drawing`, an SVG file, as the .ico file `icon`. Raises ValueError for another."""
    renderer = QSvgRenderer(str(drawing))
    if not renderer.isValid():
        raise ValueError(f"{drawing} is not a drawing that Qt can render.")
    images = [_render(renderer, size) for size in SIZES_PX]
    images[-1].save(
        icon, format="ICO", sizes=[image.size for image in images], append_images=images[:-1]
    )


def _render(renderer: QSvgRenderer, size_px: int) -> Image.Image:
    image = QImage(size_px, size_px, QImage.Format.Format_RGBA8888)
    image.fill(0)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    renderer.render(painter)
    painter.end()
    return Image.frombytes("RGBA", (size_px, size_px), bytes(image.constBits()))
