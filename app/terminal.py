"""How results look in a terminal: tables, a progress bar, a cited answer."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from contextlib import closing
from datetime import datetime
from typing import TypeVar

from rich.console import Console
from rich.markup import escape
from rich.progress import (
    BarColumn,
    MofNCompleteColumn,
    Progress,
    SpinnerColumn,
    TextColumn,
    TimeElapsedColumn,
)
from rich.table import Table
from rich.text import Text

from app.core import events
from app.core.answers import Answer, Hit
from app.core.cards import ORIGIN_NAMES, DocumentCard
from app.core.chats import Chat
from app.core.counting import write_count
from app.core.documents import Document, FileStanding, PageHealth, RemovedDocument
from app.core.evaluation import MEANINGS, Run
from app.core.events import DocumentChanged, DocumentRemoved, FileFinished, LeftOut, Quoted, Work, run_to_end
from app.core.formats import classify_kind
from app.core.overview import Overview
from app.core.reports import GROUPS, Comparison, ConditionFigures, EvaluationReport, Figures
from app.core.sizes import describe_size
from app.core.styles import Style
from app.engine.protocol import Check, PageInfo, WatchedFolder

T = TypeVar("T")

_out = Console(highlight=False)
_err = Console(stderr=True, highlight=False)

_STATUS_STYLE = {"ready": "green", "duplicate": "cyan", "failed": "red"}

_HEALTH = {
    PageHealth.TEXT: "with text",
    PageHealth.OCR: "read by OCR",
    PageHealth.WAITING: "scanned, not read yet",
    PageHealth.EMPTY: "empty",
    PageHealth.FAILED: "could not be read",
}

_ASTRAY = {
    FileStanding.MISSING: "its file is not there any more",
    FileStanding.CHANGED: 'its file has changed since it was read: "carrel retry" reads it again',
}
"""What is said of a document that no longer has the file that was read."""

_CONDITIONS = {
    "closed": "documents closed",
    "documents": "with documents",
    "page": "right page given",
}

_NAMES_WIDTH = 26
"""Of the longest name of a figure with its indent, so that all groups of a report stand in line."""

_COMPARED = {
    "95 % between": "where the difference is, 95 % sure",
    "p": "how likely so uneven a change is by chance",
}


def watched(stream: Work[T], *, quiet: bool) -> Work[T]:
    """The stream's events, with a progress bar on a terminal unless `quiet`."""
    with Progress(
        SpinnerColumn(),
        TextColumn("{task.description}"),
        BarColumn(),
        MofNCompleteColumn(),
        TimeElapsedColumn(),
        TextColumn("{task.fields[left]}"),
        console=_err,
        transient=True,
        disable=quiet or not _err.is_terminal,
    ) as bar:
        task = bar.add_task("Starting", total=None, left="")
        with closing(stream):
            while True:
                try:
                    event = next(stream)
                except StopIteration as finished:
                    value: T = finished.value
                    return value
                if isinstance(event, events.Progress):
                    left = "" if event.seconds_left is None else f"{duration(event.seconds_left)} left"
                    bar.update(
                        task, description=event.stage, completed=event.done, total=event.total, left=left
                    )
                if isinstance(event, FileFinished | DocumentChanged | DocumentRemoved | Quoted):
                    bar.stop()  # the line printed for it would stand beside the bar
                    yield event
                    bar.start()
                else:
                    yield event


def result(stream: Work[T], *, quiet: bool) -> T:
    """The stream's result, with a progress bar on a terminal unless `quiet`."""
    return run_to_end(watched(stream, quiet=quiet))


def duration(seconds: float) -> str:
    """ "45 s", "3 min", "1 h 20 min"."""
    if seconds < 90:
        return f"{seconds:.0f} s"
    minutes = round(seconds / 60)
    return f"{minutes} min" if minutes < 90 else f"{minutes // 60} h {minutes % 60} min"


def print_file(event: FileFinished) -> None:
    """One line for a file that reached its end."""
    print_document(event.document, event.status)


def print_document(document: Document, status: str) -> None:
    """One line for what became of a document."""
    style = _STATUS_STYLE.get(status, "yellow")
    line = Text(f"{status.replace('_', ' '):<15}", style=style)
    line.append(document.title, style="bold")
    if status in ("ready", "duplicate"):
        line.append(f"  {write_count(document.pages, 'page')}", style="dim")
    if document.reason:
        line.append(f"  {document.reason}", style="default")
    _out.print(line, soft_wrap=True)


def print_summary(counts: Mapping[str, int], seconds: float) -> None:
    """How many files ended how."""
    parts = [f"{count} {status.replace('_', ' ')}" for status, count in counts.items() if count]
    _out.print(f"{', '.join(parts) or 'Nothing to do'} in {duration(seconds)}.")


def print_left_out(left_out: Sequence[LeftOut], *, names: bool) -> None:
    """How many files were left out, by reason, and which if `names`."""
    if left_out:
        total = sum(each.count for each in left_out)
        parts = ", ".join(f"{each.why} ({each.count:,})" for each in left_out)
        hint = "" if names else '; "--verbose" names them'
        _out.print(Text(f"{total:,} left out: {parts}{hint}."), soft_wrap=True)
    for each in left_out if names else ():
        for name in each.names:
            _out.print(Text(f"  {name}"), soft_wrap=True)
        if each.count > len(each.names):
            _out.print(f"  and {each.count - len(each.names):,} more")


def print_documents(documents: Sequence[Document], astray: Mapping[str, FileStanding] | None = None) -> None:
    """A table of the library; `astray` are those that no longer have the file that was read."""
    table = Table(box=None, header_style="bold", pad_edge=False)
    for name, side in (("Id", "left"), ("Title", "left"), ("Pages", "right"), ("State", "left")):
        table.add_column(name, justify="right" if side == "right" else "left", overflow="fold")
    for document in documents:
        state = document.state.value.replace("_", " ")
        if document.reason:
            state = f"{state}: {document.reason}"
        if document.tags:
            state = f"{state}; {' '.join(f'@{tag}' for tag in document.tags)}"
        if astray and document.id in astray:
            state = f"{state}; {_ASTRAY[astray[document.id]]}"
        table.add_row(
            document.id[:8], escape(document.title), str(document.pages), escape(state + _pages(document))
        )
    _out.print(table)


def print_overview(overview: Overview) -> None:
    """How many documents there are, by kind, state, day and size."""
    size = describe_size(overview.size)
    documents, pages = write_count(overview.documents, "document"), write_count(overview.pages, "page")
    _out.print(f"{documents}, {pages}, {size}")
    parts = (("Kind", overview.kinds), ("State", overview.states), ("Added", overview.added))
    for name, tallies in (*parts, ("Size", overview.sizes)):
        table = Table(box=None, header_style="bold", pad_edge=False)
        table.add_column(name, min_width=28)
        table.add_column("", justify="right")
        for tally in tallies:
            table.add_row(tally.name, f"{tally.number:,}")
        _out.print(table)


def print_activity(activity: events.Activity) -> None:
    """What is being done to documents, and how far it is."""
    progress = activity.progress
    if progress is None:
        paused = 'Indexing is paused; "carrel resume" lets it go on.'
        _out.print(paused if activity.paused else "Nothing is being done to documents now.")
        return
    parts = [f"{progress.done:,} of {progress.total:,}" if progress.total else "", activity.slowed or ""]
    if progress.seconds_left is not None:
        parts.insert(1, f"{duration(progress.seconds_left)} left")
    _out.print(Text(f"{progress.stage}: {', '.join(filter(None, parts))}".removesuffix(": ")), soft_wrap=True)


def print_removed(removed: Sequence[RemovedDocument]) -> None:
    """A table of what can be brought back."""
    if not removed:
        _out.print("Nothing was removed lately.")
        return
    table = Table(box=None, header_style="bold", pad_edge=False)
    for name in ("Id", "Title", "Removed", "Until"):
        table.add_column(name, overflow="fold")
    for each in removed:
        days = (f"{datetime.fromtimestamp(moment):%Y-%m-%d}" for moment in (each.removed, each.until))
        table.add_row(each.document.id[:8], escape(each.document.title), *days)
    _out.print(table)


def _pages(document: Document) -> str:
    """What is to be said of a document's pages, where it is not that all hold text."""
    counts = (
        (document.ocr_pages, "read by OCR"),
        (document.waiting_pages, "waiting for OCR"),
        (document.failed_pages, "could not be read"),
    )
    said = [f"{count} {what}" for count, what in counts if count]
    return f" ({', '.join(said)})" if said else ""


def print_pages(document: Document, pages: Sequence[PageInfo]) -> None:
    """How each page of a document fared."""
    _out.print(Text(document.title, style="bold"))
    counts = Counter(page.health for page in pages)
    _out.print(", ".join(f"{counts[health]} {name}" for health, name in _HEALTH.items() if counts[health]))
    for page in pages:
        if page.health is not PageHealth.TEXT or page.reason:
            line = Text(f"{page.label or f'page {page.number}'}: ")
            said = "" if page.is_told_by_reason else f"{_HEALTH[page.health]}  "
            _out.print(line.append(said).append(page.reason or "", style="dim"), soft_wrap=True)


def print_card(card: DocumentCard, pages: Sequence[PageInfo], summary: Answer | None) -> None:
    """What a document is, how its pages fared, what it says, and where it is cited."""
    print_pages(card.document, pages)
    own = f"; its file calls itself “{card.document.file_title}”" if card.document.own_title else ""
    _out.print(Text(ORIGIN_NAMES[card.origin] + own, style="dim"))
    table = Table(box=None, show_header=False, pad_edge=False)
    table.add_column("", style="dim")
    table.add_column("", overflow="fold")
    for name, value in _list_facts(card):
        table.add_row(name, escape(value))
    _out.print(table)
    if card.unread:
        _out.print(card.unread, style="yellow", markup=False)
    if summary is not None:
        _out.print("\nSummary", style="bold")
        places = {citation.number: citation for citation in summary.citations}
        for sentence in summary.sentences if summary.found else ():
            spots = ", ".join(places[number].spot for number in sentence.citations)
            _out.print(Text(sentence.text).append(f"  {spots}", style="dim"), soft_wrap=True)
        if not summary.found:
            _out.print("No sentence of this document says by itself what it is about.", style="dim")
    if card.cited:
        _out.print("\nCited in", style="bold")
    for cited in card.cited:
        where = f"  chat {cited.chat} ({cited.title}), {datetime.fromtimestamp(cited.asked):%Y-%m-%d}"
        _out.print(Text(cited.question).append(where, style="dim"), soft_wrap=True)


def _list_facts(card: DocumentCard) -> list[tuple[str, str]]:
    document, said = card.document, card.properties
    changed = f"{datetime.fromtimestamp(document.changed):%Y-%m-%d}" if document.changed else ""
    facts = [
        ("Author", said.author if said else ""),
        ("Made", said.made if said else ""),
        ("Changed", (said.changed if said else "") or changed),
        ("Kind", f"{classify_kind(document).one}, {describe_size(document.size)}"),
        ("Tags", " ".join(f"@{tag}" for tag in document.tags)),
        ("Comments in it", f"{card.comments:,}" if card.comments else ""),
        ("Your highlights", f"{card.notes:,}" if card.notes else ""),
        *(("File", path) for path in document.paths),
        ("", "Its file is not there any more." if card.missing else ""),
        ("", "Its file has changed since it was read." if card.changed_since_read else ""),
    ]
    return [(name, value) for name, value in facts if value]


def print_folders(folders: Sequence[WatchedFolder]) -> None:
    """A table of the folders that are watched."""
    if not folders:
        _out.print('No folder is watched. "carrel watch FOLDER" has one watched.')
        return
    table = Table(box=None, header_style="bold", pad_edge=False)
    table.add_column("Folder", overflow="fold")
    table.add_column("Documents", justify="right")
    table.add_column("", overflow="fold")
    for folder in folders:
        table.add_row(escape(folder.path), str(folder.documents), escape(folder.reason or ""))
    _out.print(table)


def print_hits(hits: Sequence[Hit]) -> None:
    """Ranked passages."""
    if not hits:
        _out.print("Nothing in your documents matches.")
    for number, hit in enumerate(hits, 1):
        head = Text(f"{number}. ", style="bold").append(hit.place, style="bold cyan")
        _out.print(head.append(f"  {hit.score:.2f}", style="dim"), soft_wrap=True)
        _out.print(Text(hit.text), end="\n\n")


def print_chats(chats: Sequence[Chat], *, searched: bool) -> None:
    """A table of chats."""
    if not chats:
        nothing = 'No chat is kept yet. "carrel ask QUESTION --chat new" begins one.'
        _out.print("These words occur in no chat." if searched else nothing)
        return
    table = Table(box=None, header_style="bold", pad_edge=False)
    for name, side in (("Id", "right"), ("Name", "left"), ("Questions", "right"), ("Last", "left")):
        table.add_column(name, justify="right" if side == "right" else "left", overflow="fold")
    for chat in chats:
        when = f"{datetime.fromtimestamp(chat.changed):%Y-%m-%d %H:%M}"
        table.add_row(str(chat.id), escape(chat.title), str(chat.questions), when)
    _out.print(table)


def print_styles(styles: Sequence[Style]) -> None:
    """A table of answer styles."""
    table = Table(box=None, header_style="bold", pad_edge=False)
    for name in ("Name", "Form", "Examples", "", "Instruction"):
        table.add_column(name, overflow="fold")
    for style in styles:
        whose = "changed by you" if style.own and style.shipped else "yours" if style.own else ""
        table.add_row(
            escape(style.name), style.form.value, str(len(style.examples)), whose, escape(style.instruction)
        )
    _out.print(table)


def print_checks(checks: Sequence[Check]) -> None:
    """The doctor's report."""
    for check in checks:
        line = Text("ok   " if check.ok else "!    ", style="green" if check.ok else "yellow")
        _out.print(line.append(f"{check.name}: ", style="bold").append(check.detail), soft_wrap=True)


def print_report(report: EvaluationReport) -> None:
    """An evaluation's figures, without the single questions."""
    run = report["run"]
    _out.print(f"{write_count(report['questions'], 'question')}, scope {report['scope']}")
    if not run["finished"]:
        _out.print(f"Stopped after {len(report['per_question'])} of them.", style="yellow")
    for group in GROUPS:
        _print_figures(group, report[group])
    if len(report["conditions"]) > 1:
        _print_conditions(report["conditions"])
    if report["slick"]:
        _print_slick(report["slick"]["classes"], list(report["conditions"]))
    if report["judge"]:
        agreement = report["judge"]["agreement"]
        figures: Figures = {
            "answers judged": report["judge"]["answers"],
            "agreement: questions": agreement["questions"],
            "agreement: share": agreement["share"],
            "agreement: kappa": agreement["kappa"],
            "agreement: correlation": agreement["correlation"],
        }
        _print_figures("judge", figures)
    _out.print(f"\nKept as {run['id']}.", style="dim")


def _print_figures(group: str, figures: Mapping[str, float | None]) -> None:
    """The figures that there are, and what each means."""
    measured = {name: value for name, value in figures.items() if value is not None}
    if not measured:
        return
    _out.print(f"\n{group}", style="bold")
    table = Table(box=None, show_header=False, padding=(0, 1), pad_edge=False)
    for side, look in (("left", ""), ("right", ""), ("left", "dim")):
        table.add_column(justify="right" if side == "right" else "left", style=look)
    table.columns[0].min_width = _NAMES_WIDTH
    for name, value in measured.items():
        table.add_row(f"  {name}", _figure(value), MEANINGS.get(name, ""))
    _out.print(table)


def _print_conditions(conditions: Mapping[str, ConditionFigures]) -> None:
    shared = next(iter(conditions.values()))["shared"]["questions"]
    questions = write_count(shared, "question")
    _out.print(f"\nconditions, over the {questions} that could be asked in each", style="bold")
    table = Table(box=None, header_style="dim", pad_edge=True)
    table.add_column("")
    for name in ("accuracy", "completeness", "token f1"):
        table.add_column(name, justify="right")
    for name, figures in conditions.items():
        answers = figures["shared"]["answers"]
        values = [answers.get(f"{each}_with_judge", answers[each]) for each in ("accuracy", "completeness")]
        table.add_row(_CONDITIONS[name], *map(_figure, (*values, answers["token_f1"])))
    _out.print(table)


def _print_slick(classes: Mapping[str, Figures], conditions: Sequence[str]) -> None:
    _out.print("\naccuracy by what the model knows by itself (SliCK)", style="bold")
    table = Table(box=None, header_style="dim", pad_edge=True)
    for name in ("", "questions", *(_CONDITIONS[each] for each in conditions)):
        table.add_column(name, justify="right" if name else "left")
    for name, row in classes.items():
        table.add_row(name, str(row["questions"]), *(_figure(row[each]) for each in conditions))
    _out.print(table)


def print_runs(runs: Sequence[Run], sets: Sequence[str]) -> None:
    """A table of kept runs, and the names of the kept question sets."""
    if sets:
        _out.print(Text(f"Question sets: {', '.join(sets)}"), end="\n\n")
    if not runs:
        _out.print('No run is kept yet. "carrel eval QUESTIONS.jsonl" measures and keeps the result.')
        return
    table = Table(box=None, header_style="bold", pad_edge=False)
    for name in ("Run", "Measured", "Mode", "Model", "Page hit@5", "Accuracy"):
        table.add_column(name, overflow="fold")
    for run in runs:
        table.add_row(
            escape(run.id),
            f"{run.done} of {run.questions}" + ("" if run.finished else ", stopped"),
            run.mode.value if run.conditions else "search only",
            escape(run.model or "none"),  # how it is packed may be all in which two runs differ
            _figure(run.page_hit),
            _figure(run.accuracy),
        )
    _out.print(table)


def print_comparison(comparison: Comparison) -> None:
    """How two runs differ."""
    _out.print(f"Questions in common: {comparison['questions']}")
    table = Table(box=None, header_style="bold", pad_edge=False)
    for name in ("", "questions", "before", "after", "difference", "95 % between", "p"):
        table.add_column(name, justify="right" if name else "left")
    for name, figures in comparison["metrics"].items():
        low, high = figures["low"], figures["high"]
        table.add_row(
            name,
            str(figures["questions"]),
            *(_figure(figures[each]) for each in ("before", "after")),
            f"{figures['difference']:+.3f}" if figures["difference"] else "same",
            "" if low is None or low == high else f"{low:+.3f} … {high:+.3f}",
            "" if figures["p"] is None else f"{figures['p']:.3f}",
        )
    _out.print(table)
    for name, changed in (("better", comparison["better"]), ("worse", comparison["worse"])):
        _out.print(Text(f"{name}: {', '.join(changed) or 'none'}"))
    for name, meaning in _COMPARED.items():
        _out.print(f"{name}: {meaning}", style="dim")


def _figure(value: float | None) -> str:
    return "" if value is None else f"{value:.3f}" if isinstance(value, float) else str(value)
