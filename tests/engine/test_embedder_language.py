"""Documents in a language that the embedding model does not read are found out."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from app.engine.client import EngineClient
from app.engine.protocol import Add, FindForeign, NetworkLog
from app.engine.server.embedder_language import find_languages, is_foreign
from app.models.embedder import Embedder

GERMAN = (
    "Der Mieter zahlt die Miete am ersten Tag des Monats, und die Kaution wird nach dem Auszug gezahlt.\n"
)
DUTCH = "De huurder betaalt de huur op de eerste dag van de maand en de borg wordt na het vertrek betaald.\n"
RUSSIAN = "Арендатор платит арендную плату в первый день месяца, а залог возвращается после выезда.\n"
ENGLISH = "The tenant pays the rent on the first day of the month, and the deposit is paid back later.\n"


@pytest.mark.parametrize(
    ("text", "foreign"),
    [
        (GERMAN, True),
        (DUTCH, True),
        (RUSSIAN, True),
        ("租户在每月第一天支付租金，押金在搬出后退还。", True),
        ("المستأجر يدفع الإيجار في اليوم الأول من الشهر.", True),
        ("Locatarul plătește chiria în prima zi a lunii și nu poate să o dea mai departe.", True),
        (ENGLISH, False),
        ("The lease of the Café Müller in Zürich was signed by Señor Núñez and by the landlord.", False),
        ("2021 2022 2023 1,204 1,188 977", False),
        ("Invoice 4711 – Bolt M8 – Nut M8 – Washer", False),
        ("", False),
    ],
)
def test_a_text_is_told_from_english(text: str, foreign: bool) -> None:
    assert is_foreign(text) is foreign


def test_the_starter_says_which_language_it_reads() -> None:
    assert Embedder().languages == ("en",)
    assert find_languages(Embedder()) == ("en",)


@pytest.mark.parametrize(
    ("name", "languages"),
    [("bge-small-en-v1.5", ("en",)), ("multilingual-e5-small", ("multilingual",)), ("x", ())],
)
def test_so_does_one_of_the_list_whose_card_is_not_there(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str, languages: tuple[str, ...]
) -> None:
    monkeypatch.setenv("CARREL_MODELS", str(tmp_path))
    shutil.copytree(
        Embedder().folder, tmp_path / name, ignore=shutil.ignore_patterns("README.md", "*.onnx", "*.bin")
    )
    assert find_languages(Embedder(tmp_path / name)) == languages


def test_most_documents_decide(library_folder: Path, tmp_path: Path) -> None:
    for name, text in {"a": GERMAN, "b": ENGLISH, "c": ENGLISH}.items():
        (tmp_path / f"{name}.txt").write_text(f"{text}{name}\n", "utf-8")
    with EngineClient(library_folder) as engine:
        assert engine.call(FindForeign()) is None
        engine.call(Add(tuple(str(tmp_path / f"{name}.txt") for name in "abc")))
        assert engine.call(FindForeign()) is None
        for name, text in {"d": GERMAN, "e": DUTCH, "f": RUSSIAN}.items():
            (tmp_path / f"{name}.txt").write_text(f"{text}{name}\n", "utf-8")
        engine.call(Add(tuple(str(tmp_path / f"{name}.txt") for name in "def")))
        found = engine.call(FindForeign())
        assert found is not None and (found.foreign, found.looked_at) == (4, 6)
        assert found.sentence.startswith("4 of 6 documents are not in English, and “all-MiniLM-L6-v2”")
        assert found.path is None and found.offered == "multilingual-e5-small"
        assert isinstance(engine.call(NetworkLog()), tuple)
