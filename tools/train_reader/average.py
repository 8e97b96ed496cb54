"""Average the weights of two rounds of training, of which the later began where the earlier had ended.

    python -m tools.train_reader.average EARLIER.safetensors LATER.safetensors AVERAGE.safetensors

What a round learned anew is had so without what it forgot (Wortsman et al. 2022, "Robust fine-tuning of
zero-shot models").
"""

from __future__ import annotations

import argparse
from pathlib import Path

from safetensors.torch import load_file, save_file


def average(earlier: Path, later: Path, into: Path) -> None:
    """Average two files of the same weights, in half precision."""
    first, second = load_file(earlier), load_file(later)
    means = {name: ((first[name].float() + second[name].float()) / 2).half().contiguous() for name in second}
    save_file(means, into)


if __name__ == "__main__":
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    for name in ("earlier", "later", "into"):
        parser.add_argument(name, type=Path)
    average(**vars(parser.parse_args()))
