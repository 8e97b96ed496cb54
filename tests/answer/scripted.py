"""Language models whose words are known."""

from __future__ import annotations

from collections.abc import Generator, Sequence
from pathlib import Path
from typing import Any

from app.models import generator as models
from app.models.generated import Generated


class Scripted(models.Generator):
    """A language model that says what it is told to, whatever it is asked."""

    def __init__(self, text: str, path: Path | None = None) -> None:
        super().__init__()
        self.file = path
        self.room = 4096
        self.text = text
        self.read: list[str] = []

    @property
    def source(self) -> Path | None:
        return self.file

    @property
    def path(self) -> Path | None:
        return self.file

    @property
    def context(self) -> int:
        return self.room

    def count(self, messages: models.Messages) -> int:
        return sum(len(message["content"].split()) for message in messages)

    def count_each(self, texts: Sequence[str]) -> list[int]:
        return [len(text.split()) for text in texts]

    def generate(self, messages: models.Messages, **options: Any) -> Generator[str, None, Generated]:
        self.read.append(messages[-1]["content"])
        said, finish = "", "end"
        for word in self.text.split(" "):
            said += f"{word} "
            yield f"{word} "
            if "enough" in options and options["enough"](said.rstrip()):
                finish = "stopped"
                break
        return Generated(self.count(messages), 0, len(said.split()), 0.1, finish)


class Choosing(Scripted):
    """A model that replies with the numbers of sentences it is told to, whatever the passage."""

    def generate(self, messages: models.Messages, **options: Any) -> Generator[str, None, Generated]:
        if options.get("grammar"):
            self.read.append(messages[-1]["content"])
            yield self.text
            return Generated(10, 0, 1, 0.1, "end")
        said: Generated = yield from super().generate(messages, **options)
        return said
