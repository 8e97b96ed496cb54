"""What the window's process needs to show a long document: memory, work on its thread while scrolling, and
how long a page is white before its picture comes.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys

from app.evaluate.metrics import compute_percentile
from tests.benchmarks import common
from tests.benchmarks.common import Figure
from tests.made_pdfs import long_pdf

PAGES = 1000


def main() -> None:
    options = common.parser(__doc__).parse_args()
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    with common.scratch_folder() as folder:
        document = options.documents[0] if options.documents else long_pdf(folder / "long.pdf", PAGES)
        ours = [str(folder / "library"), str(document)]
        command = [sys.executable, "-m", "tests.benchmarks.scrolled_window", *ours]
        seen = json.loads(subprocess.run(command, check=True, capture_output=True, text=True).stdout)
    works = sorted(seen["works"])
    blank = sorted(seen["blank"]) or [0.0]
    common.tell(
        "scrolling",
        [
            Figure("memory of the window, document open", seen["opened"] / 2**20, "MiB"),
            Figure.at_most("most memory while scrolling", seen["most"] / 2**20, 200, "MiB"),
            Figure.at_most(
                "own work between beats, p99", (compute_percentile(works, 0.99) or 0.0) * 1000, 16, "ms"
            ),
            Figure("longest own work", works[-1] * 1000, "ms"),
            Figure.at_most(
                "a page in view without its picture, p99",
                (compute_percentile(blank, 0.99) or 0.0) * 1000,
                200,
                "ms",
            ),
            Figure("the same, longest", blank[-1] * 1000, "ms"),
        ],
        as_json=options.json,
    )


if __name__ == "__main__":
    main()
