"""The person's own question sets, kept with the library."""

from __future__ import annotations

import re
from collections.abc import Sequence
from pathlib import Path

from app.core.errors import CarrelError, LibraryUnusable, NotReadable
from app.core.evaluation import Question
from app.evaluate import questions

_UNFIT = re.compile(r'[<>:"/\\|?*\x00-\x1f]')
"""Characters that some system allows in no file's name."""
_LONGEST = 80


class QuestionSets:
    """Files of questions in one folder, which is made when the first is saved."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def list_names(self) -> tuple[str, ...]:
        """List the names of the sets there are, in the order of their names."""
        return tuple(sorted((file.stem for file in self._folder.glob("*.jsonl")), key=str.casefold))

    def locate_file(self, name: str) -> Path:
        """Locate where the set of that name is, or would be. Raises CarrelError for what can be no name."""
        fit = _UNFIT.sub(" ", name).strip(" .")[:_LONGEST].strip()
        if not fit:
            raise CarrelError("Please give the questions a name.")
        return self._folder / f"{fit}.jsonl"

    def load(self, name: str) -> list[Question]:
        """Load its questions. Raises NotReadable when there is no such set, and BadQuestions."""
        return questions.load(self.locate_file(name))

    def save(self, name: str, asked: Sequence[Question]) -> str:
        """Keep them under that name, in place of those that were there. Returns the name in use, which may
        lack characters that no file can have. Raises CarrelError, LibraryUnusable.
        """
        file = self.locate_file(name)
        try:
            self._folder.mkdir(parents=True, exist_ok=True)
            questions.save(file, asked)
        except (OSError, NotReadable) as error:
            raise LibraryUnusable(f"The questions could not be saved: {error}") from error
        return file.stem

    def remove(self, name: str) -> None:
        """Delete the set, if it is there. Raises LibraryUnusable."""
        try:
            self.locate_file(name).unlink(missing_ok=True)
        except OSError as error:
            raise LibraryUnusable(f"The questions could not be deleted: {error.strerror}.") from error
