"""Chooses where the library's vectors are kept."""

from __future__ import annotations

from PySide6.QtWidgets import QDialogButtonBox, QWidget

from app.core.languages import mark_text
from app.ui.dialogs.address import AddressDialog, Wording
from app.ui.services.vector_places import VectorPlaces
from app.ui.theme.translation import tr

_WORDING = Wording(
    title=mark_text("Vector server"),
    heading=mark_text("Vectors on a server on your own network"),
    explains=(
        mark_text(
            "A Chroma server (“chroma run”) on another computer of yours can keep the vectors by which "
            "passages "
            "are found. The vectors of your questions and of all passages then go there: much of a text "
            "can be guessed from its vector. Texts, files and names stay here."
        )
    ),
    address=mark_text("Address of the Chroma server"),
    example="http://192.168.1.5:8000",
    insists=mark_text("Send the vectors of my documents over the internet"),
    trying=mark_text("Moving the vectors"),
    use=mark_text("Keep them there"),
    using=mark_text("Moving them…"),
)


class VectorServerDialog(AddressDialog):
    """Asks for an address and moves the vectors; offers to bring them back where a server has them."""

    def __init__(self, places: VectorPlaces, parent: QWidget | None = None) -> None:
        super().__init__(_WORDING, parent)
        self._places = places
        self.back_button = self.buttons.addButton(
            tr("Keep them on this computer"), QDialogButtonBox.ButtonRole.ActionRole
        )
        self.back_button.clicked.connect(self._bring_back)
        places.changed.connect(self._update)
        places.failed.connect(self._show_failure)
        self._update()
        places.refresh()

    def _is_trying(self) -> bool:
        return self._places.moving

    def _try(self, *, insisted: bool) -> None:
        self._places.use(self.address.text(), insisted=insisted)

    def _bring_back(self) -> None:
        self.error.clear()
        self._submitted = True
        self._places.use(None)

    def _update(self) -> None:
        super()._update()
        place = self._places.place
        self.back_button.setVisible(place is not None and place.address is not None)
        self.back_button.setEnabled(not self._places.moving)
        if place is not None and place.address is not None and not self.address.isModified():
            self.address.setText(place.address)
