"""Options stand before or after the command."""

from __future__ import annotations

import pytest

from app.cli.main import parse_arguments


@pytest.mark.parametrize(
    "arguments",
    [
        ["--library", "/books", "--json", "docs"],
        ["docs", "--library", "/books", "--json"],
        ["--library", "/books", "docs", "--json"],
        ["--json", "models", "--library", "/books", "use", "starter"],
    ],
)
def test_an_option_counts_wherever_it_stands(arguments: list[str]) -> None:
    parsed = parse_arguments(arguments)
    assert (parsed.library, parsed.json, parsed.verbose) == ("/books", True, False)


def test_without_options_nothing_is_chosen() -> None:
    for arguments in (["docs"], []):
        parsed = parse_arguments(arguments)
        assert (parsed.library, parsed.json, parsed.verbose) == (None, False, False)


@pytest.mark.parametrize(("command", "name"), [("ask", "question"), ("search", "query")])
def test_what_is_asked_may_be_several_words(command: str, name: str) -> None:
    for arguments in (
        ["--in", "lease", "what", "is", "the", "rent"],
        ["what", "is", "the", "rent", "--json"],
    ):
        assert " ".join(getattr(parse_arguments([command, *arguments]), name)) == "what is the rent"
