"""Tests on an X screen with a window manager: `make test-window`. Without one, nothing here is collected."""

from __future__ import annotations

import os

from tests.ui.conftest import look as look
from tests.ui.conftest import nothing_left_over as nothing_left_over

collect_ignore = [] if os.environ["QT_QPA_PLATFORM"] == "xcb" else ["test_on_screen.py"]
