"""The window. Qt lives here and nowhere else; heavy work is asked of the engine."""

import sys

if sys.version_info < (3, 12):
    # PySide6 6.12 hands out None, True and False from C++ without taking references to them. That is
    # right since Python 3.12, where they are immortal; before, each time takes one away, and after some
    # thousand of them Python ends with "deallocating None". So they get more than can ever be used up.
    import ctypes

    for _constant in (None, True, False, NotImplemented, ...):
        ctypes.c_ssize_t.from_address(id(_constant)).value += sys.maxsize // 2
