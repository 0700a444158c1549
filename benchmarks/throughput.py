"""`inkdigit read --json` on many InkML files in one call, as a whole process.

    python benchmarks/throughput.py [FILES]

Writes FILES files (10,000 unless told) to a temporary folder, reads them, and prints the seconds,
the files a second and the largest memory.
"""

from __future__ import annotations

import json
import resource
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from inkdigit.ink.inkml import write_inkml
from reading import some_ink


def main() -> None:
    """Print the figures."""
    count = int(sys.argv[1]) if len(sys.argv) > 1 else 10_000
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        for i, ink in enumerate(some_ink(count)):
            (folder / f"{i:05}.inkml").write_bytes(write_inkml(ink))
        command = [sys.executable, "-m", "inkdigit", "read", "--json", str(folder)]
        started = time.perf_counter()
        done = subprocess.run(command, check=True, capture_output=True)
        seconds = time.perf_counter() - started
    readings = [json.loads(line) for line in done.stdout.splitlines()]
    right = sum(r["digit"] == int(Path(r["path"]).stem) % 10 for r in readings)
    peak_mb = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss / 1024
    print(f"{len(readings)} files in {seconds:.1f} s: {len(readings) / seconds:.0f} a second")
    print(f"{right / len(readings):.1%} of these varied templates are read as drawn")
    print(f"largest memory {peak_mb:.0f} MB")


if __name__ == "__main__":
    main()
