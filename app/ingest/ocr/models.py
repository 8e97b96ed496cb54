"""The PP-OCR models that RapidOCR's wheel carries: where lines of text are, and what they say."""

# mypy: allow-untyped-calls
# (much of RapidOCR carries no types)

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from pathlib import Path
from typing import Any, NamedTuple

import cv2
import numpy as np
import onnxruntime  # type: ignore[import-untyped]
import rapidocr
from numpy.typing import NDArray
from omegaconf import OmegaConf
from rapidocr.ch_ppocr_det import TextDetector
from rapidocr.ch_ppocr_rec import TextRecInput, TextRecognizer
from rapidocr.inference_engine.onnxruntime.main import ONNXRuntimeError

Pixels = NDArray[np.uint8]
"""[height, width, 3]; what is red and what is blue makes no difference here."""

Quad = NDArray[np.float32]
"""[4, 2]: the corners of a line of text, x and y in pixels, clockwise."""

_MOST_THREADS = 8
"""Each takes address space, of which a process may have so much."""
_ANY_LENGTH = 1_000_000


class Text(NamedTuple):
    """What one line says.

    `starts` tells where each character but spaces begins, as a share of the line's length; `confidence` is
    how sure the model is, 0 … 1.
    """

    text: str
    starts: tuple[float, ...]
    confidence: float


class LackOfMemory(Exception):
    """The models could not get the memory that a picture takes."""


class OcrModels:
    """The two models, loaded. They use all processors but one."""

    def __init__(self) -> None:
        threads = min(max(1, (os.cpu_count() or 2) - 1), _MOST_THREADS)
        config = rapidocr.RapidOCR(params={"Global.log_level": "critical"}).cfg
        cv2.setNumThreads(1)
        # Given a session, RapidOCR looks for no model on disk, so that it never downloads one.
        detection = _add_session(config.Det, "PP-OCRv6_det_small.onnx", threads)
        # Left alone, RapidOCR enlarges a picture until its shorter side has 736 pixels, however long it is.
        detection.limit_type, detection.limit_side_len = "max", _ANY_LENGTH
        self._detector = TextDetector(detection)
        self._recognizer = TextRecognizer(_add_session(config.Rec, "PP-OCRv6_rec_small.onnx", 1))
        self._pool = ThreadPoolExecutor(threads)

    def find_lines(self, image: Pixels) -> list[Quad]:
        """Find the lines of text in `image`, the top left corner of each first (as the image stands)."""
        if min(image.shape[:2]) < 16:
            return []
        with _watch_memory():
            boxes = self._detector(image).boxes
        return [] if boxes is None else [np.asarray(box, np.float32) for box in boxes]

    def read_lines(self, pictures: Iterable[Pixels]) -> Iterator[Text]:
        """Read what the pictures of single, upright lines say, in order. Nothing readable gives an empty
        text.
        """
        return self._pool.map(self._read_line, pictures)

    def _read_line(self, picture: Pixels) -> Text:
        # Batches are no quicker on a processor, and lines in them are padded to the longest.
        with _watch_memory():
            result: Any = self._recognizer(TextRecInput(img=[picture], return_word_box=True))
        (text,), (confidence,), (info,) = result.txts, result.scores, result.word_results
        steps = max(info.line_txt_len, 1.0)
        starts = tuple(min(column / steps, 1.0) for columns in info.word_cols for column in columns)
        return Text(text, starts, float(confidence))


@contextmanager
def _watch_memory() -> Iterator[None]:
    try:
        yield
    except (ONNXRuntimeError, cv2.error) as error:
        # Neither has a class of its own for it, and there is nothing else that they can lack.
        raise LackOfMemory from error


def _add_session(config: Any, model: str, threads: int) -> Any:
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = threads
    options.enable_cpu_mem_arena = False  # it grows with the largest page and never shrinks
    options.add_session_config_entry("session.intra_op.allow_spinning", "0")
    options.log_severity_level = 4
    path = Path(rapidocr.__file__).with_name("models") / model
    session = onnxruntime.InferenceSession(str(path), options, providers=["CPUExecutionProvider"])
    settings = {**config, "session": session, "font_path": None}
    return OmegaConf.create(settings, flags={"allow_objects": True})
