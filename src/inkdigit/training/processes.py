"""Work for all processors at once."""

from __future__ import annotations

import multiprocessing
import os
from concurrent.futures import ProcessPoolExecutor


def processes() -> ProcessPoolExecutor:
    """A pool of as many processes as there are processors, spawned: they begin with nothing."""
    context = multiprocessing.get_context("spawn")  # forking after TensorFlow may hang
    return ProcessPoolExecutor(os.cpu_count(), mp_context=context)
