"""Export: `digits.keras` to `digits.tflite`, which the program runs with LiteRT.

The weights stay float32: float16 would halve a file of one megabyte, and would no longer give the
same probabilities within 1e-5.
"""

from __future__ import annotations

import contextlib
import sys
from argparse import Namespace
from pathlib import Path

import keras
import tensorflow as tf

from inkdigit.training.model import with_features
from inkdigit.training.train import load_network
from inkdigit.training.whole_files import written_whole


def run(args: Namespace) -> int:
    """The command `inkdigit export`."""
    written = export(args.models / "digits.keras", args.models / "digits.tflite")
    print(f"{args.models / 'digits.tflite'}: {written:,} bytes")
    return 0


def export(source: Path, target: Path) -> int:
    """Convert a network that Keras saved; returns the number of bytes written.

    The input is float32 (n, 28, 28, 1) of any n. The signature names the outputs, both of one run:
    `probabilities`, float32 (n, 11), and `features`, float32 (n, k). Raises ValueError where
    `source` holds no such network.
    """
    content = convert(with_features(load_network(source)))
    with written_whole(target) as part:
        part.write_bytes(content)
    return len(content)


def convert(model: keras.Model) -> bytes:
    """The model as LiteRT runs it."""
    converter = tf.lite.TFLiteConverter.from_keras_model(model)
    with contextlib.redirect_stdout(sys.stderr):  # Keras prints a page about the graph
        content: bytes = converter.convert()
    return content
