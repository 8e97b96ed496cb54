"""What can go wrong through no fault of the program, each with one sentence a person understands.

Anything else that is raised is a bug, and is reported as one.
"""

from __future__ import annotations


class CarrelError(Exception):
    """Base of all of these; `str(error)` is the sentence."""


class NotReadable(CarrelError):
    """A path that cannot be opened: vanished, or not permitted."""


class ChangedSinceRead(CarrelError):
    """A file that is not the one any more that was read."""


class NotWritable(CarrelError):
    """A file that the person named could not be written."""


class Unsupported(CarrelError):
    """A kind of file that Carrel does not read."""


class Damaged(CarrelError):
    """A file that is broken, hostile or too much for a reader."""


class NeedsPassword(CarrelError):
    """An encrypted file and no password that opens it."""


class NoText(CarrelError):
    """A readable file that holds no text."""


class DiskFull(CarrelError):
    """No room left to write the library."""


class LibraryUnusable(CarrelError):
    """The library folder cannot be opened or written, or is damaged."""


class VectorServerLost(LibraryUnusable):
    """The Chroma server that keeps the vectors cannot be asked."""


class LibraryBusy(CarrelError):
    """Another Carrel has the library open."""


class LibraryAway(LibraryUnusable):
    """The library was moved to a place that is not there now."""


class PlaceUnusable(CarrelError):
    """A folder that the library cannot be moved to."""


class LibraryTooNew(CarrelError):
    """A newer version of Carrel made the library."""


class NoSuchDocument(CarrelError):
    """Nothing in the library goes by that id, path or title."""


class NoSuchChat(CarrelError):
    """No chat is kept under that number."""


class NoQuestion(CarrelError):
    """Nothing was asked."""

    def __init__(self, message: str = "Please type a question.") -> None:
        super().__init__(message)


class NothingToCheck(CarrelError):
    """A text has no sentence that could be held against the documents."""


class NothingToSearch(CarrelError):
    """A question before any document is there."""


class QuestionTooLong(CarrelError):
    """A question longer than any model here can read."""


class BadQuestions(CarrelError):
    """A file of questions to measure with that is not written as it should be."""


class NoSuchRun(CarrelError):
    """No saved run of measuring goes by that name, or its file is none."""


class BadStyle(CarrelError):
    """An answer style that is not written as it should be, or is not there."""


class BadShortcut(CarrelError):
    """Keys that are none, or that cannot be a shortcut."""


class ModelUnusable(CarrelError):
    """A model file that is missing, not a model, or needs more memory than there is."""


class OnInternet(ModelUnusable):
    """A server on the internet, to which documents go only if a person insists, and encrypted."""


class EngineDied(CarrelError):
    """The engine or the language model stopped by itself; it is started again on the next request."""


class Cancelled(CarrelError):
    """The person stopped it. Never shown as an error."""
