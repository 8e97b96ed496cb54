"""Models in the window: a server, the network's log, a dropped model, documents in other languages."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from app.core.events import Activity, ModelMoved, Progress
from app.core.network_log import Attempt
from app.engine.protocol import (
    Add,
    FindForeign,
    FindVectorPlace,
    ForeignDocuments,
    GetModel,
    ModelInfo,
    Models,
    NetworkLog,
    UseEmbedder,
    UseModel,
    UseServer,
    UseVectorServer,
    VectorPlace,
    Warm,
)
from app.ui.dialogs.offers import OffersDialog
from app.ui.dialogs.settings import PRIVATE, SettingsDialog
from app.ui.shell.main_window import MainWindow
from tests.ui.test_main_window import STARTER, messages, opened
from tests.ui.test_offers_dialog import offer
from tests.ui.window_bridge import WindowBridge, document

SAYS = "Your questions go to http://192.168.1.5:8080/v1 (on your own network, not encrypted)."
IDLE = replace(STARTER, in_use=False)
EMBEDDER = ModelInfo("MiniLM", "embedding", "/models/minilm", 90, True, starter=True)
SERVER = ModelInfo("qwen on 192.168.1.5", "language", "http://192.168.1.5:8080/v1", 0, True, server=SAYS)


@pytest.fixture
def bridge(library_folder: Path) -> WindowBridge:
    library_folder.mkdir()
    return WindowBridge(library_folder)


@pytest.fixture
def window(qtbot: QtBot, bridge: WindowBridge) -> MainWindow:
    return opened(qtbot, bridge, document("lease"))


def test_a_model_that_left_memory_comes_back_while_a_question_is_typed(
    qtbot: QtBot, window: MainWindow, bridge: WindowBridge
) -> None:
    box, before = window.chat.composer.box, len(bridge.of(Warm))
    qtbot.keyClicks(box, "Ho")
    assert len(bridge.of(Warm)) == before + 1, "where it is, the engine knows"
    bridge.last(Warm).done(None)
    bridge.broadcast.emit(ModelMoved())
    bridge.last(Models).done((replace(STARTER, resting=True), EMBEDDER))
    dialog = window.model_actions.choose()
    assert "It has left memory" in dialog.starter.button.accessibleDescription()
    dialog.reject()
    qtbot.keyClicks(box, "w much")
    assert len(bridge.of(Warm)) == before + 2, "once, whatever is typed meanwhile"
    bridge.last(Warm).done(None)
    bridge.last(Models).done((STARTER, EMBEDDER))
    qtbot.keyClicks(box, "?")
    assert len(bridge.of(Warm)) == before + 2
    box.clear()
    qtbot.keyClicks(box, "W")
    assert len(bridge.of(Warm)) == before + 3, "it may have been killed meanwhile"


def test_an_answer_that_a_newer_one_overtook_is_left_out(window: MainWindow, bridge: WindowBridge) -> None:
    bridge.broadcast.emit(ModelMoved())
    before = bridge.last(Models)
    bridge.broadcast.emit(ModelMoved())
    bridge.last(Models).done((replace(STARTER, resting=True), EMBEDDER))
    before.done((STARTER, EMBEDDER))
    assert window.models.in_use is not None and window.models.in_use.resting


def test_a_model_that_does_not_come_back_is_called_once_for_each_question(
    qtbot: QtBot, window: MainWindow, bridge: WindowBridge
) -> None:
    box, before = window.chat.composer.box, len(bridge.of(Warm))
    resting = (replace(STARTER, resting=True), EMBEDDER)
    bridge.broadcast.emit(ModelMoved())
    bridge.last(Models).done(resting)
    for called in (1, 2):  # the box is emptied in between
        qtbot.keyClicks(box, "H")
        assert len(bridge.of(Warm)) == before + called
        bridge.last(Warm).done(None)
        bridge.last(Models).done(resting)
        qtbot.keyClicks(box, "ow much?")
        assert len(bridge.of(Warm)) == before + called
        box.clear()
    bridge.broadcast.emit(ModelMoved())
    bridge.last(Models).done((replace(STARTER, resting=True, reason="It is damaged."), EMBEDDER))
    qtbot.keyClicks(box, "H")
    assert len(bridge.of(Warm)) == before + 2


def test_a_server_is_tried_and_then_said_wherever_it_matters(
    qtbot: QtBot, window: MainWindow, bridge: WindowBridge
) -> None:
    dialog = window.model_actions.show_server()
    assert not dialog.use_button.isEnabled()
    qtbot.keyClicks(dialog.address, "192.168.1.5:8080")
    qtbot.keyClicks(dialog.model, "qwen")
    qtbot.mouseClick(dialog.use_button, Qt.MouseButton.LeftButton)
    assert bridge.last(UseServer).request == UseServer("192.168.1.5:8080", "qwen", False)
    assert not dialog.use_button.isEnabled() and not dialog.address.isEnabled()
    bridge.last(UseServer).fail("ModelUnusable", "Nothing listens there.")
    assert dialog.error.text() == "Nothing listens there." and not dialog.insist.isVisible()
    qtbot.mouseClick(dialog.use_button, Qt.MouseButton.LeftButton)
    bridge.last(UseServer).done(SERVER)
    bridge.last(Models).done((IDLE, SERVER))
    assert not dialog.isVisible()
    assert window.chat.notice.text.text() == SAYS
    assert [action.text() for action in window.menus.models.actions if action.isChecked()] == [SERVER.name]
    assert window.settings_actions.show().private.text() == SAYS
    assert window.model_actions.show_network().now.text() == SAYS
    assert window.model_actions.show_server().address.text() == SERVER.path


def test_a_key_is_sent_along_and_not_shown(qtbot: QtBot, window: MainWindow, bridge: WindowBridge) -> None:
    dialog = window.model_actions.show_server()
    qtbot.keyClicks(dialog.address, "192.168.1.5:8080")
    qtbot.keyClicks(dialog.key, "sk-1")
    assert dialog.key.displayText() == "●●●●"
    dialog.use_button.click()
    assert bridge.last(UseServer).request == UseServer("192.168.1.5:8080", "", False, "sk-1")


def test_vectors_are_moved_to_a_server_and_back(
    qtbot: QtBot, window: MainWindow, bridge: WindowBridge
) -> None:
    says = "The vectors of your questions and of all passages go to http://192.168.1.5:8000."
    dialog = window.model_actions.show_vector_server()
    bridge.last(FindVectorPlace).done(VectorPlace(None, "Vectors are kept on this computer."))
    assert not dialog.back_button.isVisible() and not dialog.use_button.isEnabled()
    qtbot.keyClicks(dialog.address, "192.168.1.5:8000")
    dialog.use_button.click()
    assert bridge.last(UseVectorServer).request == UseVectorServer("192.168.1.5:8000")
    bridge.last(UseVectorServer).fail("OnInternet", "It is on the internet.")
    assert dialog.error.text() == "It is on the internet." and dialog.insist.isVisible()
    dialog.use_button.click()
    bridge.last(UseVectorServer).done(VectorPlace("http://192.168.1.5:8000", says))
    bridge.last(Models).done((IDLE, replace(EMBEDDER, server=says)))
    assert not dialog.isVisible()
    assert window.settings_actions.show().private.text() == says
    assert window.model_actions.show_network().now.text() == says
    dialog = window.model_actions.show_vector_server()
    assert dialog.address.text() == "http://192.168.1.5:8000"
    dialog.back_button.click()
    assert bridge.last(UseVectorServer).request == UseVectorServer(None)
    bridge.last(UseVectorServer).done(VectorPlace(None, "Vectors are kept on this computer."))
    bridge.last(Models).done((IDLE, EMBEDDER))
    assert window.settings_actions.show().private.text() == PRIVATE


def test_what_is_done_with_a_model_is_told_as_it_goes(window: MainWindow, bridge: WindowBridge) -> None:
    window.models.use("/models/b.gguf")
    assert messages(window) == ["Loading b…"]
    for stage in ("Measuring how fast the language model is", "Trying what the language model can do"):
        bridge.last(UseModel).tell(Progress(stage, 0))
        assert messages(window) == [f"{stage}…"]
    bridge.last(UseModel).done(None)
    bridge.last(Models).done((STARTER,))
    assert messages(window) == []


def test_a_model_chosen_while_another_is_taken_up_is_refused_and_stays_offered(
    window: MainWindow, bridge: WindowBridge
) -> None:
    window.models.use("/models/b.gguf")
    window.model_actions.offer(["/models/c.gguf"])
    offered = window.messages.messages()[-1]
    assert offered.button is not None
    offered.button.click()
    refused = "Another model is just being loaded. Choose this one again once that is done."
    assert messages(window) == ["Loading b…", refused, offered.text]
    assert bridge.last(UseModel).request == UseModel("/models/b.gguf")
    bridge.last(UseModel).done(None)
    again = window.messages.messages()[-1].button
    assert again is not None
    again.click()
    assert bridge.last(UseModel).request == UseModel("/models/c.gguf")


def test_why_a_model_is_not_used_is_told_where_no_dialog_says_so(
    qtbot: QtBot, window: MainWindow, bridge: WindowBridge
) -> None:
    window.embedders.use("/models/e5")
    window.embedders.use("/models/other")
    assert messages(window)[-1].startswith("The index of “e5” is still being built.")
    assert len(bridge.of(UseEmbedder)) == 1
    dialog = window.model_actions.show_offers()
    told = messages(window)
    bridge.last(UseEmbedder).fail("ModelUnusable", "It reads only 128 tokens.")
    assert dialog.error.text() == "It reads only 128 tokens." and messages(window) == told
    dialog.close()
    qtbot.waitUntil(lambda: not window.findChildren(OffersDialog))
    window.embedders.use("/models/e5")
    bridge.last(UseEmbedder).fail("EngineDied", "It stopped unexpectedly.")
    assert messages(window)[-1] == "It stopped unexpectedly."
    window.offers.get(offer("Small"))
    bridge.last(GetModel).fail("NoNetwork", "The download broke off.")
    assert messages(window)[-1] == "The download broke off."


def test_a_server_on_the_internet_is_insisted_upon(
    qtbot: QtBot, window: MainWindow, bridge: WindowBridge
) -> None:
    dialog = window.model_actions.show_server()
    qtbot.keyClicks(dialog.address, "https://models.example")
    dialog.use_button.click()
    bridge.last(UseServer).fail("OnInternet", "It is on the internet.")
    assert dialog.insist.isVisible() and not dialog.insist.isChecked()
    dialog.use_button.click()
    assert not bridge.last(UseServer).request.insisted
    bridge.last(UseServer).fail("OnInternet", "It is on the internet.")
    dialog.insist.setChecked(True)
    dialog.use_button.click()
    assert bridge.last(UseServer).request == UseServer("https://models.example", "", True)


def test_leaving_a_server_says_that_nothing_leaves_any_more(window: MainWindow, bridge: WindowBridge) -> None:
    window.models.refresh()
    bridge.last(Models).done((IDLE, SERVER))
    dialog = window.model_actions.choose()
    assert dialog.kept[SERVER.path].button.isChecked()
    dialog.use_button.click()  # as it is
    assert bridge.of(UseModel) == []
    window.models.use("none")
    bridge.last(UseModel).done(None)
    bridge.last(Models).done((STARTER,))
    assert window.settings_actions.show().private.text() == PRIVATE


def test_the_network_log_is_shown_newest_first(window: MainWindow, bridge: WindowBridge) -> None:
    dialog = window.model_actions.show_network()
    assert dialog.now.text() == "Nothing leaves this computer."
    bridge.last(NetworkLog).done(
        (
            Attempt("2026-01-02T10:00:00+00:00", "huggingface.co", True, "Qwen3-4B"),
            Attempt("2026-01-03T10:00:00+00:00", "telemetry.example", False),
        )
    )
    said = [row.accessibleName() for row in dialog.rows]
    assert said[0].startswith("telemetry.example, refused, ")
    assert said[1].startswith("huggingface.co, allowed: Qwen3-4B, ")


def test_an_empty_network_log_says_so(window: MainWindow, bridge: WindowBridge) -> None:
    dialog = window.model_actions.show_network()
    bridge.last(NetworkLog).done(())
    assert dialog.is_filled and dialog.rows == []


def test_a_model_that_is_dropped_is_offered_and_not_indexed(window: MainWindow, bridge: WindowBridge) -> None:
    window.overlay.dropped.emit(["/models/Qwen.GGUF"])
    assert not any(sent.request.paths for sent in bridge.of(Add))
    assert messages(window) == ["“Qwen.GGUF” is a model, not a document. It can write answers."]
    window.overlay.dropped.emit(["/docs/a.pdf", "/models/b.gguf"])
    assert bridge.last(Add).request.paths == ("/docs/a.pdf",)
    window.messages.messages()[-1].button.click()
    assert bridge.last(UseModel).request == UseModel("/models/b.gguf")


def test_a_model_that_has_come_is_offered_where_its_card_is_not_open(
    window: MainWindow, bridge: WindowBridge
) -> None:
    best = offer("Best")
    window.offers.get(best)
    got = ModelInfo("Best", "language", "/models/Best.gguf", 1, False)
    bridge.last(GetModel).done(got)
    (message,) = window.messages.messages()
    assert message.text == "Best is here now." and message.button is not None
    message.button.click()
    assert bridge.last(UseModel).request == UseModel("/models/Best.gguf")
    window.messages.clear()
    window.model_actions.show_offers()
    window.offers.get(best)
    bridge.last(GetModel).done(got)
    assert "Best is here now." not in messages(window)


def test_documents_in_other_languages_are_told_of_once(window: MainWindow, bridge: WindowBridge) -> None:
    window.indexing.activity_changed.emit()
    asked = len(bridge.of(FindForeign))
    assert asked == 1
    found = ForeignDocuments(3, 4, "all-MiniLM-L6-v2", "multilingual-e5-small", None)
    bridge.last(FindForeign).done(found)
    window.indexing.activity_changed.emit()
    assert len(bridge.of(FindForeign)) == asked
    assert messages(window) == [found.sentence]
    window.messages.messages()[-1].button.click()
    assert window.findChildren(OffersDialog)


def test_a_multilingual_model_that_is_here_is_offered(window: MainWindow, bridge: WindowBridge) -> None:
    window.indexing.activity_changed.emit()
    bridge.last(FindForeign).done(ForeignDocuments(3, 4, "MiniLM", "e5", "/models/e5"))
    window.messages.messages()[-1].button.click()
    (dialog,) = window.findChildren(SettingsDialog)
    assert "has to read all your documents anew" in dialog.warning_text.text()


def test_nothing_is_asked_while_documents_are_read(qtbot: QtBot, bridge: WindowBridge) -> None:
    window = opened(qtbot, bridge)
    before = len(bridge.of(FindForeign))
    window.indexing.activity_changed.emit()
    assert len(bridge.of(FindForeign)) == before  # there are none
    assert isinstance(window.indexing.activity, Activity | None)
