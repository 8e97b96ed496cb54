"""What a sentence names side by side is told apart as a whole, or not at all."""

from __future__ import annotations

import pytest

from app.answer.composition.coordination import split_coordination, stands_alone


def split(text: str, pointed: str) -> list[str]:
    words = text.split()
    wanted = [word.strip(".,;:") for word in pointed.split()]
    plain = [word.strip(".,;:") for word in words]
    first = next(n for n in range(len(words)) if plain[n : n + len(wanted)] == wanted)
    found = split_coordination(words, (first, first + len(wanted)), (0, len(words)))
    return [" ".join(words[begin:end]).strip(".,;") for begin, end in found]


BOARD = "The members of the board are Ana Ruiz, Ben Okoro and Chen Li."
CRACKS = "They found cracks in the deck, the parapet and the north pier."


@pytest.mark.parametrize(
    ("text", "pointed", "things"),
    [
        (BOARD, "Ana Ruiz, Ben Okoro and Chen Li", ["Ana Ruiz", "Ben Okoro", "Chen Li"]),
        (BOARD, "Ana Ruiz", ["Ana Ruiz", "Ben Okoro", "Chen Li"]),
        (BOARD, "Chen Li", ["Ana Ruiz", "Ben Okoro", "Chen Li"]),
        (CRACKS, "deck", ["the deck", "the parapet", "the north pier"]),
        (CRACKS, "parapet and the north pier", ["the deck", "the parapet", "the north pier"]),
        ("Otters, newts and herons live there.", "newts and herons", ["Otters", "newts", "herons"]),
        ("It sells bread, milk, gas bottles and oil.", "bread", ["bread", "milk", "gas bottles", "oil"]),
        ("In March, Foxwhelp and Redstreak were sown.", "Foxwhelp and Redstreak", ["Foxwhelp", "Redstreak"]),
        (
            "Present: Jo Marsh, Kemal Aydin, Lise Brandt.",
            "Kemal Aydin",
            ["Jo Marsh", "Kemal Aydin", "Lise Brandt"],
        ),
        ("Paid on May 3, 2024 and June 5, 2024.", "May 3, 2024", ["May 3, 2024", "June 5, 2024"]),
        ("Built by Fox, Inc., Hale and Orme.", "Fox, Inc., Hale and Orme", ["Fox, Inc", "Hale", "Orme"]),
        ("Ana Ruiz chairs the board.", "Ana Ruiz", ["Ana Ruiz"]),
        ("It was built by Harker, a builder of ships.", "Harker", ["Harker"]),
    ],
)
def test_things_side_by_side_are_told_apart(text: str, pointed: str, things: list[str]) -> None:
    assert split(text, pointed) == things


@pytest.mark.parametrize(
    ("text", "pointed"),
    [
        ("The board are Ana Ruiz, the president, Ben Okoro and Chen Li.", "Ana Ruiz"),
        ("Otters, newts and herons live in the marsh by the lake.", "newts"),
        ("The machine washes wool, silk and lace.", "silk and lace"),
        ("The owners are Lotte and Bram Vermeer.", "Lotte and Bram Vermeer"),
        ("Austin, Texas and Boston, Ohio are sites.", "Austin, Texas and Boston, Ohio"),
    ],
)
def test_what_cannot_be_told_apart_is_not(text: str, pointed: str) -> None:
    assert split(text, pointed) == []


def test_a_part_of_what_is_named_does_not_stand_alone() -> None:
    words = CRACKS.split()
    assert not stands_alone(words, (6, 7), (0, len(words)))  # the parapet
    assert not stands_alone(words, (9, 12), (0, len(words)))  # the north pier
    assert stands_alone(words, (4, 12), (0, len(words)))
