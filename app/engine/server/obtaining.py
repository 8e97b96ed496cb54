"""Models for this machine: what can be got, getting it, what is there, and taking it away."""

from __future__ import annotations

import shutil
from collections.abc import Iterable
from contextlib import suppress
from dataclasses import replace
from pathlib import Path

from app.core import settings
from app.core.errors import LibraryUnusable, ModelUnusable
from app.core.events import Progress, Work
from app.core.paths import find_models_folder
from app.core.servers import ModelServer
from app.engine import protocol
from app.engine.protocol import ModelInfo, OfferInfo
from app.engine.server.machine import find_measured
from app.engine.server.work import Stopped, wait_for
from app.models import catalogue, hardware
from app.models.hardware import Held
from app.models.obtain import fit
from app.models.obtain.download import get_model, hold_target, locate_target, measure_unfinished
from app.models.obtain.found import CARREL, Found, find_models, name_model
from app.models.obtain.offers import Offer, find_offer, load_offers
from app.models.obtain.transfer import PART
from app.models.prefixes import forget_prefixes
from app.models.probe import probe, probe_anew
from app.models.profile import find_profile


def list_found_models() -> tuple[ModelInfo, ...]:
    """List the models of this machine, the chosen ones and the starter apart."""
    return tuple(_describe_found(found) for found in find_models(_list_folders()))


def describe_language_model(path: Path, *, in_use: bool) -> ModelInfo:
    """Describe a .gguf by what it says about itself."""
    starter = path == catalogue.find_starter()
    try:
        model = catalogue.inspect(path)
    except ModelUnusable as error:
        return ModelInfo(
            name_model(path), "language", str(path), 0, in_use, starter=starter, reason=str(error)
        )
    measured, profile = find_measured(path), find_profile(path)
    return ModelInfo(
        name_model(path),
        "language",
        str(path),
        model.size,
        in_use,
        model.small,
        starter,
        writes=measured.writes if measured is not None else None,
        asked=profile.uses,
        lacks=measured.lacks if measured is not None else (),
        interprets_from=profile.interprets_from,
    )


def describe_server(server: ModelServer) -> ModelInfo:
    """Describe a model on another machine, in use."""
    measured = find_measured(server)
    writes = measured.writes if measured is not None else None
    return ModelInfo(
        server.name, "language", server.address, 0, in_use=True, server=server.describe(), writes=writes
    )


def list_offers(held: Held, stopped: Stopped) -> Work[tuple[OfferInfo, ...]]:
    """List what can be got and how it suits this machine, once what is `held` by the loaded model is free."""
    yield Progress("Looking at this machine", 0)
    yield from wait_for(probe_anew, stopped)
    machine = describe_machine(held)
    chosen = fit.recommend(load_offers(), machine)
    measured = _find_writing()
    return tuple(_describe_offer(offer, machine, chosen, measured) for offer in load_offers())


def _find_writing() -> tuple[int, float] | None:
    """Find the bytes of weights that a model read for each token, and the tokens a second that it
    wrote: of the one measured last that is there.
    """
    for each in settings.load().measured_models:
        if each.is_of(path := Path(each.path)):
            with suppress(ModelUnusable):
                return catalogue.inspect(path).active, each.writes
    return None


def describe_machine(held: Held) -> fit.Machine:
    """Describe what there is to run a model with in place of the loaded one."""
    probed = probe()
    card = probed.measure_card(held.card) if probed else 0
    return fit.Machine(hardware.measure_memory() + held.memory, hardware.count_cores(), card)


def _describe_offer(
    offer: Offer,
    machine: fit.Machine,
    chosen: tuple[Offer, str] | None,
    measured: tuple[int, float] | None,
) -> OfferInfo:
    target = locate_target(offer)
    return OfferInfo(
        name=offer.name,
        kind=offer.kind,
        group=offer.group,
        publisher=offer.publisher,
        licence=offer.licence,
        licence_at=f"https://huggingface.co/{offer.repository}",
        size=offer.size,
        context=offer.context,
        languages=offer.languages,
        good_for=offer.good_for,
        repository=offer.repository,
        file=offer.file,
        sha256=offer.sha256,
        source=offer.source[0],
        gated=offer.gated,
        packages=len(offer.packages.list_names()) if offer.packages is not None else 0,
        fits=fit.judge_fit(offer, machine).value,
        memory=fit.estimate_memory(offer),
        tokens_per_second=fit.estimate_speed(offer, measured),
        recommended=chosen[1] if chosen is not None and chosen[0] is offer else None,
        path=str(target) if target.exists() else None,
        unfinished=measure_unfinished(offer),
    )


def get_offered(request: protocol.GetModel, stopped: Stopped) -> Work[ModelInfo]:
    """Fetch a model that is offered. Raises ModelUnusable, and what `get_model` raises."""
    offer = find_offer(request.name)
    if not request.licence_accepted:
        raise ModelUnusable(
            f"{offer.name} is under the licence {offer.licence} of {offer.publisher}"
            f" (https://huggingface.co/{offer.repository}); accept it to get the model."
        )
    path = yield from get_model(offer, from_packages=request.from_packages, stopped=stopped)
    if offer.kind == "language":
        catalogue.inspect(path)
        return describe_language_model(path, in_use=False)
    size = sum(file.stat().st_size for file in path.rglob("*") if file.is_file())
    return ModelInfo(offer.name, offer.kind, str(path), size, in_use=False)


def remove_model(name: str, in_use: Iterable[ModelInfo]) -> ModelInfo:
    """Delete a model that Carrel got, or what is there of one. Raises ModelUnusable for one that is in use,
    is being fetched, or was got by another program, whose file stays.
    """
    for offer in load_offers():
        target = locate_target(offer)
        if offer.name.casefold() != name.casefold() or target.exists() or not measure_unfinished(offer):
            continue
        with hold_target(target, _say_busy(offer.name)):
            size = measure_unfinished(offer)
            for part in find_models_folder().glob(f"{target.name}*{PART}*"):
                _delete(part)
        return ModelInfo(offer.name, offer.kind, str(target), size, in_use=False)
    model = find_model(name)
    if any(each.path == model.path and (each.in_use or each.building) for each in in_use):
        raise ModelUnusable(f"“{model.name}” is in use; choose another first.")
    path = Path(model.path)
    if not path.is_relative_to(find_models_folder()):
        raise ModelUnusable(
            f"“{model.name}” was not got by Carrel, so its file stays where it is: {model.path}"
        )
    with hold_target(path, _say_busy(model.name)):
        _delete(path)
    return model


def _say_busy(name: str) -> str:
    return f"{name} is being fetched; pause that before you delete it."


def _delete(path: Path) -> None:
    try:
        if path.is_dir():
            shutil.rmtree(path)
        else:
            forget_prefixes(path)
            path.unlink(missing_ok=True)
    except OSError as error:
        raise LibraryUnusable(f"“{path.name}” could not be removed: {error.strerror}.") from error


def find_model(name: str) -> ModelInfo:
    """Find the model of this machine that goes by a name or path. Raises ModelUnusable."""
    known = list_found_models()
    for model in known:
        if name == model.path or str(Path(name).expanduser().absolute()) == model.path:
            return model
    named = [model for model in known if model.name.casefold() == name.casefold()]
    offer = next((each for each in load_offers() if each.name.casefold() == name.casefold()), None)
    if not named and offer is not None:
        named = [model for model in known if model.path == str(locate_target(offer))]
        if not named:
            raise ModelUnusable(f"{offer.name} is not on this machine yet; “carrel models get” gets it.")
    if not named:
        raise ModelUnusable(f"No model on this machine goes by “{name}”; “carrel models list” shows them.")
    return named[0]


def add_models(path: str) -> tuple[ModelInfo, ...]:
    """Have the models in a folder found from now on; of a file, looks whether it is one."""
    place = Path(path).expanduser().absolute()
    if not place.is_dir():
        catalogue.inspect(place)
        return (describe_language_model(place, in_use=False),)
    found = [each for each in find_models((place,)) if each.path.is_relative_to(place)]
    if not found:
        raise ModelUnusable(f"There is no model in “{place.name}”: no .gguf, and no folder of an embedder.")
    chosen = settings.load()
    if str(place) not in chosen.model_folders:
        settings.save(replace(chosen, model_folders=(*chosen.model_folders, str(place))))
    return tuple(_describe_found(each) for each in found)


def _list_folders() -> tuple[Path, ...]:
    return tuple(map(Path, settings.load().model_folders))


def _describe_found(found: Found) -> ModelInfo:
    by = None if found.program == CARREL else found.program
    return ModelInfo(found.name, found.kind, str(found.path), found.size, in_use=False, program=by)
