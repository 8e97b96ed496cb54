"""Twenty questions over thirty contracts that were made for them: what is right, partly told and wrong.

The contracts are written as files, read and asked as a person would, with quotes only. `--held` takes the
wordings that were held back while the program was made. A document is *partly* told where it is named as
uncertain or conditional, with the sentence to read, and wrong where it is counted among others than it
belongs to, or not named at all.
"""

from __future__ import annotations

import argparse
import json
import re
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Any

from tests.made_contracts import Asked, Contract, make_contracts, make_questions

_RIGHT = {True: "yes", False: "no", None: "silent"}
_HEADS = {"No, ": "no", "Only under": "partly", "Not certain": "partly"}


def main() -> None:
    """Prints a line a question, and how many were all right."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("--held", action="store_true", help="the wordings held back")
    parser.add_argument("--seed", type=int, default=7)
    options = parser.parse_args()
    contracts = make_contracts(held=options.held, seed=options.seed)
    all_right = 0
    with tempfile.TemporaryDirectory() as folder:
        library = Path(folder) / "library"
        write(contracts, Path(folder) / "contracts")
        _carrel(library, "add", str(Path(folder) / "contracts"))
        for asked in make_questions(contracts):
            answer = json.loads(_carrel(library, "ask", asked.question, "--mode", "quotes", "--json"))
            wrong, partly = marked(asked, told(answer))
            all_right += not wrong
            print(
                f"{'wrong' if wrong else 'right'}  {len(partly):2} partly  {asked.question}",
                *wrong,
                sep="\n    ",
            )
    print(f"{all_right} of {len(make_questions(contracts))} right or honestly partial")


def write(contracts: list[Contract], folder: Path) -> None:
    """Writes the contracts as files of text, by title."""
    folder.mkdir()
    for contract in contracts:
        (folder / f"{contract.title}.txt").write_text(contract.text, "utf-8")


def told(answer: dict[str, Any]) -> dict[str, tuple[str, str]]:
    """What an answer, as JSON, says of each document, by title: the group it is in, and the quote."""
    found: dict[str, tuple[str, str]] = {}
    group = "yes"
    for sentence in answer["sentences"]:
        text = sentence["text"]
        group = next((name for head, name in _HEADS.items() if text.startswith(head)), group)
        if text.startswith("Nothing about it was found"):
            found |= dict.fromkeys(text.partition(": ")[2].rstrip(".").split(", "), ("silent", ""))
        elif line := re.match(r"(.+?): “(.*)”", text):
            found[line[1]] = group, line[2]
    return found


def marked(asked: Asked, given: dict[str, tuple[str, str]]) -> tuple[list[str], list[str]]:
    """Of which documents the answer is wrong, and which it leaves open."""
    wrong, partly = [], []
    for title, holds in asked.holds.items():
        group, _ = given.get(title, ("missing", ""))
        if group == "partly":
            partly.append(title)
        elif group != _RIGHT[holds]:
            wrong.append(f"{title}: {group} instead of {_RIGHT[holds]}")
    for title, value in asked.values.items():
        group, quote = given.get(title, ("missing", ""))
        if group != "silent" if not value else value not in quote.casefold():
            wrong.append(f"{title}: “{quote}” ({group}) instead of “{value}”")
    wrong += [
        f"{title} is none of those asked" for title in given.keys() - asked.holds.keys() - asked.values.keys()
    ]
    return wrong, partly


def _carrel(library: Path, *arguments: str) -> str:
    command = [sys.executable, "-m", "app", *arguments, "--library", str(library)]
    return subprocess.run(command, capture_output=True, text=True, check=True).stdout


if __name__ == "__main__":
    main()
