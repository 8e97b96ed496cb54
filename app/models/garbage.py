"""Collect what models leave behind, and keep the collector from walking those that stay.

The parts of a model know each other, and go when Python's collector finds that nothing else knows them. It
would also walk all of a loaded model's objects now and then, in the midst of a search, so what is there is
set aside (`gc.freeze`); what was set aside would stay for good, unless it is taken back first.
"""

from __future__ import annotations

import gc


def collect_garbage() -> None:
    """Collect what nothing knows any more, also of what was set aside; set aside what remains."""
    gc.unfreeze()
    gc.collect()
    gc.freeze()
