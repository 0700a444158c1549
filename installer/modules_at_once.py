"""What the frozen program does first: read all its modules at once.

PyInstaller opens its archive anew for each of some 400 modules, so that an update may move the
program while it runs. Where a file takes long to open, under Wine and under a virus scanner, that
is most of the time from the start to the window.
"""

import io

import pyimod01_archive
import pyimod02_importers

archive = pyimod02_importers.pyz_archive
length = max(start + size for _, start, size in archive.toc.values())
with open(archive._filename, "rb") as file:
    file.seek(archive._start_offset)
    content = file.read(length)
archive._start_offset = 0
pyimod01_archive.open = lambda *_: io.BytesIO(content)
