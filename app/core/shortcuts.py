"""Which keys do what in the window: those that it comes with, and those that a person chose."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from app.core.errors import BadShortcut

SHORTCUTS: Mapping[str, tuple[str, ...]] = {
    "add-documents": ("Ctrl+O",),
    "add-folder": ("Ctrl+Shift+O",),
    "add-samples": (),
    "overview": ("Ctrl+Shift+I",),
    "watched-folders": (),
    "search": ("Ctrl+Shift+F",),
    "check-text": ("Ctrl+Shift+K",),
    "measure": (),
    "document-card": ("Alt+Return",),
    "rename-document": ("F2",),
    "settings": ("Ctrl+,",),
    "quit": ("Ctrl+Q",),
    "new-chat": ("Ctrl+N",),
    "chats": ("Ctrl+H",),
    "rename-chat": (),
    "export-chat": (),
    "delete-chat": (),
    "choose-model": (),
    "get-model": (),
    "answer-styles": (),
    "new-tab": ("Ctrl+T",),
    "close-tab": ("Ctrl+W",),
    "next-tab": ("Ctrl+Tab",),
    "previous-tab": ("Ctrl+Shift+Tab",),
    "side-by-side": ("Ctrl+\\",),
    "find": ("Ctrl+F",),
    "next-place": ("F3",),
    "previous-place": ("Shift+F3",),
    "next-citation": ("F4",),
    "previous-citation": ("Shift+F4",),
    "print": ("Ctrl+P",),
    "outline": ("F8",),
    "page-pictures": ("Shift+F8",),
    "comments": ("Shift+F7",),
    "go-to-page": ("Ctrl+G",),
    "back": ("Alt+Left",),
    "forward": ("Alt+Right",),
    "copy-with-citation": (),
    "highlight": ("Ctrl+M",),
    "note": ("Ctrl+Shift+M",),
    "notes": ("F7",),
    "zoom-in": ("Ctrl++", "Ctrl+="),
    "zoom-out": ("Ctrl+-",),
    "fit-width": ("Ctrl+0",),
    "fit-page": ("Ctrl+9",),
    "actual-size": ("Ctrl+8",),
    "turn-right": ("Ctrl+R",),
    "turn-left": ("Ctrl+Shift+R",),
    "library": ("Ctrl+1",),
    "document": ("Ctrl+2",),
    "question": ("Ctrl+3", "Ctrl+L"),
    "next-pane": ("F6",),
    "library-pane": ("F9",),
    "questions-pane": ("Shift+F9",),
    "full-screen": ("F11",),
    "one-page": (),
    "two-pages": (),
    "two-pages-cover": (),
    "pages": ("Ctrl+I",),
    "keys": ("F1",),
    "where-is-my-data": (),
    "tour": (),
    "about": (),
}
"""By what is done, the keys that do it as long as nothing else is chosen."""

Chosen = Mapping[str, str]
"""By what is done, the one key that a person chose for it, "" for none."""

_MODIFIERS = ("Meta", "Ctrl", "Alt", "Shift")
"""In the order in which Qt writes them."""
_MOVING = frozenset(
    (
        *("Tab", "Return", "Enter", "Esc", "Space", "Backspace", "Del"),
        *("Left", "Right", "Up", "Down", "Home", "End", "PgUp", "PgDown"),
    )
)
"""What moves, chooses and types where the keyboard is, also with Ctrl, but for Tab; not with Alt or Meta."""
_NAMED = _MOVING | {"Backtab", "Ins", "Pause", "Print", "Menu", *(f"F{number}" for number in range(1, 36))}
_FIXED = frozenset(
    (
        *("Ctrl+A", "Ctrl+C", "Ctrl+V", "Ctrl+X", "Ctrl+Y", "Ctrl+Z", "Ctrl+Shift+Z", "Ctrl+K", "Ctrl+U"),
        *("Ctrl+Ins", "Shift+Ins", "Shift+F10", "F10", "Alt+F4", "Menu", "Print"),
    )
)
"""What fields, menus and the system need."""


def find_keys(name: str, chosen: Chosen) -> tuple[str, ...]:
    """Find the keys that do something now."""
    if name in chosen:
        return (chosen[name],) if chosen[name] else ()
    return SHORTCUTS[name]


def find_owner(key: str, chosen: Chosen, but: str = "") -> str | None:
    """Find what a key does now, None for nothing; `but` is not looked at."""
    return next((name for name in SHORTCUTS if name != but and key in find_keys(name, chosen)), None)


def find_owners(keys: Iterable[str], chosen: Chosen, but: str) -> dict[str, str]:
    """Find what these keys do now, by key, for those that do anything; `but` is not looked at."""
    owners = {key: find_owner(key, chosen, but) for key in keys}
    return {key: owner for key, owner in owners.items() if owner is not None}


def read_key(typed: str) -> str:
    """Read a key as a person writes it ("ctrl+shift+f"), and return it as Qt does. Raises BadShortcut."""
    held, key = _split(typed)
    held = [part.title() for part in held]
    if len(key) > 1:
        names = {name.casefold(): name for name in _NAMED}
        key = names.get(key.casefold(), "")
    if not key or len(set(held)) < len(held) or not set(held) <= set(_MODIFIERS):
        raise BadShortcut(f"“{typed}” is no key. Write it like Ctrl+Shift+F, F5 or Alt+Left.")
    if key == "Backtab":  # what Shift+Tab arrives as
        held, key = [*held, "Shift"], "Tab"
    if len(key) == len(key.upper()) == 1:  # "ß" would be two
        key = key.upper()
    return "+".join((*(part for part in _MODIFIERS if part in held), key))


def is_reserved(key: str) -> bool:
    """Tell whether a key is needed for typing, moving or menus, so that nothing else can have it."""
    held, last = _split(key)
    if key in _FIXED:
        return True
    if not {"Ctrl", "Alt", "Meta"} & set(held):
        return last in _MOVING or len(last) == 1
    if not {"Alt", "Meta"} & set(held):
        return last in _MOVING and last != "Tab"
    if {"Ctrl", "Alt"} <= set(held):
        return len(last) == 1  # AltGr on Windows, which types
    return held == ["Alt"] and len(last) == 1 and last.isalnum()  # opens a menu


def choose(chosen: Chosen, name: str, key: str) -> dict[str, str]:
    """Return what is chosen once a key ("" for none) does this, and nothing else any more."""
    changed = dict(chosen)
    owner = find_owner(key, chosen, but=name) if key else None
    if owner is not None:
        changed[owner] = next((other for other in find_keys(owner, chosen) if other != key), "")
    changed[name] = key
    return _tidy(changed)


def restore_keys(chosen: Chosen, name: str) -> dict[str, str]:
    """Return what is chosen once this has the keys that it came with, and nothing else has them."""
    changed = {other: key for other, key in chosen.items() if other != name}
    for other, key in changed.items():
        if key in SHORTCUTS[name]:
            changed[other] = ""
    return _tidy(changed)


def read_shortcuts(kept: object) -> dict[str, str]:
    """Take what was kept in a file; what makes no sense, or is there twice, is as at first."""
    chosen: dict[str, str] = {}
    for name, key in kept.items() if isinstance(kept, Mapping) else ():
        if name in SHORTCUTS and isinstance(key, str) and _is_usable(key):
            chosen[name] = key
    # What is as at first again may have a key that is looked at already.
    while (twice := next((each for each in chosen if _is_taken(each, chosen)), None)) is not None:
        del chosen[twice]
    return chosen


def find_lost(kept: object, chosen: Chosen) -> dict[str, str]:
    """Find the keys that were kept for something and are not among those chosen: they cannot be used now."""
    return {
        name: key
        for name, key in (kept.items() if isinstance(kept, Mapping) else ())
        if name in SHORTCUTS and isinstance(key, str) and key and chosen.get(name) != key
    }


def check_shortcuts(chosen: Chosen) -> None:
    """Check that all that is chosen can be kept as it is. Raises BadShortcut."""
    if read_shortcuts(chosen) != dict(chosen):
        raise BadShortcut("These keys cannot be kept: one is no key, is needed elsewhere or is there twice.")


def _split(key: str) -> tuple[list[str], str]:
    """What is held, and what is pressed."""
    before, plus, last = key.strip().rpartition("+")
    if plus and not last:  # plus itself is pressed
        before, last = before.removesuffix("+"), "+"
    return [part.strip() for part in before.split("+") if part.strip()], last.strip()


def _is_usable(key: str) -> bool:
    try:
        return not key or (read_key(key) == key and not is_reserved(key))
    except BadShortcut:
        return False


def _is_taken(name: str, chosen: Chosen) -> bool:
    return bool(chosen[name]) and find_owner(chosen[name], chosen, but=name) is not None


def _tidy(chosen: Chosen) -> dict[str, str]:
    """Leave out what is as it came."""
    return {
        name: key for name, key in chosen.items() if (key,) != SHORTCUTS[name] and (key or SHORTCUTS[name])
    }
