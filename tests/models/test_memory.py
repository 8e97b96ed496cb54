"""What a language model is said to take, beside what its process takes."""

from __future__ import annotations

import sys

import pytest

from app.models import catalogue
from tests.benchmarks.model_memory import measure_memory

_NEAR = 0.15


@pytest.mark.parametrize(("context", "packed"), [(512, False), (4096, True)])
@pytest.mark.skipif(sys.platform != "linux", reason="systems count shared memory each in their own way")
def test_the_estimate_is_near_what_is_taken(context: int, packed: bool) -> None:
    path = catalogue.find_starter()
    if path is None:
        pytest.skip("the starter model is not installed")
    assert catalogue.inspect(path).estimate_memory(context, packed=packed) == pytest.approx(
        measure_memory(path, context, packed=packed), rel=_NEAR
    )
