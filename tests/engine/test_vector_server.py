"""The vectors of a library on a Chroma server, through the engine and the terminal."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from app.cli.main import main
from app.core.errors import OnInternet
from app.core.reading import SearchBy
from app.engine import protocol
from app.engine.client import EngineClient
from tests.library.chroma_server import chroma_server


def test_vectors_go_to_a_server_and_come_back(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("CARREL_NETWORK", str(tmp_path / "network.jsonl"))
    note = tmp_path / "shed.md"
    note.write_text("# Shed\n\nThe shed is opened at seven in the morning, and closed at nine.\n", "utf-8")
    library = tmp_path / "library"
    with chroma_server(tmp_path / "chroma") as address:
        monkeypatch.setenv("CARREL_TEST_HUB", address.partition("://")[2])
        with EngineClient(library) as engine:
            list(engine.stream(protocol.Add((str(note),))))
            question = protocol.Search("When does the shed open?", by=SearchBy.MEANING)
            before = engine.call(question)
            with pytest.raises(OnInternet):
                engine.call(protocol.UseVectorServer("http://8.8.8.8:8000"))
            place = engine.call(protocol.UseVectorServer(address))
            assert place.address == address and place.leaves.endswith("nothing leaves it.")
            assert [hit.text for hit in engine.call(question)] == [hit.text for hit in before]
            told = [model.server for model in engine.call(protocol.Models()) if model.kind == "embedding"]
            assert place.leaves in told
            engine.call(protocol.UseModel("none"))  # or the doctor would measure one
            checks = {check.name: check for check in engine.call(protocol.Doctor())}
            assert place.leaves in checks["Vector store"].detail
    with EngineClient(library) as engine:
        engine.call(protocol.Documents())  # from now on it answers both commands
        assert main(["search", "shed", "--by", "meaning", "--library", str(library)]) == 3
        assert f"The vector server at {address} cannot be asked" in capsys.readouterr().err
        assert main(["vectors", "here", "--library", str(library), "--json"]) == 0
    leaves = "Vectors are kept on this computer; nothing leaves it."
    assert json.loads(capsys.readouterr().out) == {"vectors": {"address": None, "leaves": leaves}}
