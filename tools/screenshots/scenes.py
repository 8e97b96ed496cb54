"""The states of the window that can be painted, by their names."""

from __future__ import annotations

import shutil
from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from app.core.answers import Mode
from app.core.chats import Verdict
from app.core.documents import DocumentState
from app.core.facets import Facets
from app.core.notes import NoteColour
from app.core.paths import RESOURCES
from app.core.reading import WordPlace
from app.ui.chat.question_box import QuestionBox
from app.ui.chat.style_box import StyleBox
from app.ui.chat.turn_view import TurnState
from app.ui.dialogs.document_card import DocumentCardDialog
from app.ui.dialogs.overview import OverviewDialog
from app.ui.evaluation.dialog import EvaluationDialog
from app.ui.services.shown_documents import Grouping, GroupRole
from app.ui.viewer.page_layout import Spread
from app.ui.widgets.opening import Where
from tools.screenshots import scene_files
from tools.screenshots.commented_form import make_commented_form
from tools.screenshots.stage import Stage

MEASURING = 600.0
"""Seconds that a run over questions may take."""
ONE_IN = 10
"""So many of the samples' questions are asked in a run: all of them take many minutes."""

_NOTED = (
    (NoteColour.YELLOW, "", ("leave",)),
    (NoteColour.GREEN, "Agreed in March; compare with the old handbook.", ("leave", "to-do")),
    (NoteColour.BLUE, "", ()),
    (NoteColour.PINK, "Ask Nora about this.", ("to-do",)),
)

HELD = "How many days of annual leave do staff get in their first two years?"
NOT_HELD = "Who won the football World Cup in 1998?"


def _empty(stage: Stage) -> None:
    pass


def _indexing(stage: Stage) -> None:
    stage.window.document_actions.add_samples()
    stage.wait(lambda: any(document.state is DocumentState.SEARCHABLE for document in stage.documents()))
    stage.live(150)


def _ready(stage: Stage) -> None:
    stage.fill()
    stage.show_first_page()


def _tour(stage: Stage) -> None:
    """The first step of the tour, at the first start."""
    stage.window.tour.start()
    stage.live(300)


def _answer(stage: Stage) -> None:
    _ready(stage)
    stage.ask(HELD)


def _citation(stage: Stage) -> None:
    stage.fill()
    stage.ask(HELD)
    stage.open_source()


def _spread(stage: Stage) -> None:
    """Two pages abreast, without the panes beside."""
    stage.fill()
    stage.window.panes.hide(("library", "chat"))
    stage.show_page("Harbour & Pine Staff Handbook")
    stage.window.viewer.view.set_spread(Spread.TWO)
    stage.wait(lambda: stage.window.viewer.view.is_complete)
    stage.live(300)


def _tabs(stage: Stage) -> None:
    """Three documents in tabs, one of them found by its citation."""
    stage.fill()
    for document in stage.documents()[:3]:
        stage.window.viewers.open(document, where=Where.TAB)
    stage.wait(lambda: stage.window.viewer.view.page_count)
    stage.wait(lambda: stage.window.viewer.view.is_complete)
    stage.live(400)


def _compare(stage: Stage) -> None:
    """Two documents side by side, the left one with two tabs."""
    _tabs(stage)
    stage.window.panes.hide(("library",))
    stage.window.viewers.open(stage.documents()[3], 2, Where.BESIDE)
    stage.wait(lambda: all(side.viewer.view.page_count for side in stage.window.viewers.sides))
    stage.wait(lambda: all(side.viewer.view.is_complete for side in stage.window.viewers.sides))
    stage.live(400)


def _comments(stage: Stage) -> None:
    """A form with comments, one of them cited, and their list."""
    stage.add(make_commented_form(stage.folder / "Berth application.pdf"))
    stage.cite("Whom to ask for the survey?")
    stage.wait(lambda: stage.window.viewer.view.is_drawn(1))
    stage.window.viewer.reading.toggle_comments()
    stage.live(1000)


def _short_answers(stage: Stage) -> None:
    """Two contracts answer differently; the page of the first is open."""
    files = (stage.folder / f"{name}.docx" for name in scene_files.TERMS)
    stage.add(
        *(scene_files.docx(file, text) for file, text in zip(files, scene_files.TERMS.values(), strict=True))
    )
    stage.cite("How long is the notice period?")
    stage.wait(lambda: stage.window.viewer.view.is_drawn(1))
    stage.live(1000)


def _short_list(stage: Stage) -> None:
    """All that a sentence names is asked for; its page is open."""
    stage.add(scene_files.docx(stage.folder / "Statutes.docx", scene_files.STATUTES))
    stage.cite("Who are the members of the board?")
    stage.wait(lambda: stage.window.viewer.view.is_drawn(1))
    stage.live(1000)


def _yes_or_no(stage: Stage) -> None:
    """It is asked whether something is so; the page that says that it is not is open."""
    stage.add(scene_files.docx(stage.folder / "Berths.docx", scene_files.BERTHS))
    stage.cite("Are open fires allowed on the pier?")
    stage.wait(lambda: stage.window.viewer.view.is_drawn(1))
    stage.live(1000)


def _not_found(stage: Stage) -> None:
    _ready(stage)
    stage.ask(NOT_HELD)


def _own_knowledge(stage: Stage) -> None:
    _ready(stage)
    stage.window.settings.own_knowledge.use(True)
    stage.wait(lambda: not stage.window.settings.own_knowledge.changing)
    stage.ask("What is the capital of France?")


def _parts(stage: Stage) -> None:
    """Three things are asked at once, one of which the documents do not hold."""
    _ready(stage)
    stage.mode(Mode.QUOTES)
    stage.ask("What is the notice period, and who pays for repairs, and what is the capital of France?")


def _coverage(stage: Stage) -> None:
    _ready(stage)
    stage.ask("List all deadlines and notice periods")


def _summary(stage: Stage) -> None:
    _ready(stage)
    stage.ask("Summarise the documents")


def _reading(stage: Stage) -> None:
    """Passages are read one by one, the third just now."""
    _ready(stage)
    stage.mode(Mode.THOROUGH)
    stage.window.chat.ask(HELD)
    stage.wait(lambda: ": 2 of" in stage.window.chat.turns[-1].stage)


def _stopped(stage: Stage) -> None:
    _reading(stage)
    stage.window.chat.stop()
    stage.wait(lambda: stage.window.chat.turns[-1].state is not TurnState.RUNNING)
    stage.live(300)


def _error(stage: Stage) -> None:
    broken = {
        "Letter.docx.pdf": b"Dear all",
        "Torn.pdf": b"%PDF-1.7\n1 0 obj\n<< /Type /Catalog",
        "Nothing.pdf": b"",
    }
    for name, content in broken.items():
        (stage.folder / name).write_bytes(content)
    stage.fill()
    stage.window.indexing.add(str(stage.folder / name) for name in (*broken, "Gone.pdf"))
    stage.wait(lambda: stage.window.indexing.activity is None)
    stage.window.models.use(str(stage.folder / "Torn.pdf"))
    stage.wait(lambda: stage.window.models.loading is None)
    stage.live(300)


def _password(stage: Stage) -> None:
    _ready(stage)
    for name in ("Minutes of the board", "Salaries 2026", "Payroll April"):
        stage.add(scene_files.locked(stage.folder / f"{name}.docx", (name, "Not for everyone.")))
    stage.window.password_actions.ask()


def _mixed_folder(stage: Stage) -> None:
    folder = scene_files.mixed_folder(stage.folder / "Boatyard")
    stage.window.document_actions.add([str(folder)])
    stage.wait(lambda: sum(document.state is DocumentState.READY for document in stage.documents()) > 6)
    stage.show_page("Costs 2026")


def _page_health(stage: Stage) -> None:
    text = ("The boatyard's deeds, copied in 1990.", "A list of the papers that follow.")
    stage.add(scene_files.scan(stage.folder / "Deeds.pdf", (scene_files.LETTER,) * 2, text, blank=2))
    stage.show_page("Deeds")
    stage.window.document_actions.show_pages(stage.documents()[0])
    stage.live(600)


def _failed_files(stage: Stage) -> None:
    folder = scene_files.mixed_folder(stage.folder / "Boatyard")
    (folder / "Yard diary.txt").unlink()
    for name, content in {
        "Old database.mdb": b"\0\1\0\0Standard Jet DB\0" * 9,
        "Empty.docx": b"",
        "Backup.zip": b"PK\5\6" + bytes(18),
    }.items():
        (folder / name).write_bytes(content)
    stage.window.document_actions.add(
        [str(folder), *(str(folder / name) for name in ("Old database.mdb", "Backup.zip"))]
    )
    stage.wait(lambda: len(stage.documents()) > 12 and stage.window.indexing.activity is None)
    stage.window.library.show_problems()
    stage.live(300)


def _cell(stage: Stage) -> None:
    stage.add(scene_files.xlsx(stage.folder / "Costs 2026.xlsx", "Costs", scene_files.COSTS))
    stage.cite("What did travel to boat shows cost in March?")


def _scan(stage: Stage) -> None:
    stage.add(scene_files.scan(stage.folder / "Letter about berth 27.pdf", (scene_files.LETTER,)))
    stage.cite("What is the yearly fee for berth 27?")


def _slide(stage: Stage) -> None:
    stage.add(scene_files.pptx(stage.folder / "Spring review.pptx"))
    stage.cite("When is the second steam box ordered for?")


def _arabic(stage: Stage) -> None:
    stage.add(scene_files.arabic(stage.folder / "عقد الإيجار.html"))
    stage.cite("ما قيمة الإيجار السنوي للمرسى رقم 27؟")


def _watched(stage: Stage) -> None:
    kept, gone = scene_files.mixed_folder(stage.folder / "Boatyard"), stage.folder / "Memory stick"
    (kept / "Yard diary.txt").unlink()
    gone.mkdir()
    scene_files.docx(gone / "Board minutes April.docx", (*scene_files.MINUTES, "The next meeting is in May."))
    for folder in (kept, gone):
        stage.window.folders.watch(str(folder))
    stage.wait(lambda: len(stage.window.folders.folders) == 2 and len(stage.documents()) > 14)
    stage.wait(lambda: stage.window.indexing.activity is None)
    shutil.rmtree(gone)
    stage.wait(lambda: stage.window.folders.missing)
    stage.window.messages.clear()
    stage.window.folder_actions.show()
    stage.live(300)


def _settings(stage: Stage) -> None:
    _ready(stage)
    stage.window.settings_actions.show()
    stage.live(300)


def _your_data(stage: Stage) -> None:
    stage.fill()
    dialog = stage.window.settings_actions.show()
    stage.live(400)
    dialog.show_kept()
    stage.live(200)


def _deleting(stage: Stage) -> None:
    stage.fill()
    dialog = stage.window.settings_actions.show()
    stage.live(400)
    dialog.kept.delete_button.click()
    stage.live(300)


def _keys(stage: Stage) -> None:
    stage.fill()
    stage.window.show_shortcuts("Ctrl")
    stage.live(200)


def _change_keys(stage: Stage) -> None:
    """Keys that do something already are pressed for something else."""
    stage.fill()
    dialog = stage.window.settings_actions.show_keys()
    dialog.select("next-citation")
    dialog.box.setFocus()
    QTest.keyClick(dialog.box, Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier)
    stage.live(300)


def _search(stage: Stage) -> None:
    stage.fill()
    stage.show_first_page()
    stage.window.show_search()
    stage.window.search.field.setText("deposit")
    stage.wait(lambda: stage.window.search.cards)
    stage.live(200)


def _styles(stage: Stage) -> None:
    _ready(stage)
    dialog = stage.window.settings_actions.show_styles()
    stage.wait(lambda: dialog.list.count() > 1)
    dialog.choose("Data (JSON)")
    stage.live(300)


def _in_style(stage: Stage, style: str) -> None:
    _ready(stage)
    box = stage.window.findChild(StyleBox)
    assert isinstance(box, StyleBox)
    stage.wait(lambda: box.findData(style) > 0)
    box.choose(style)
    stage.ask(HELD)


def _bullets(stage: Stage) -> None:
    _in_style(stage, "Bullet points")


def _table(stage: Stage) -> None:
    _in_style(stage, "Comparison table")


def _data(stage: Stage) -> None:
    _in_style(stage, "Data (JSON)")


def _model(stage: Stage) -> None:
    _ready(stage)
    stage.window.model_actions.choose()


def _server(stage: Stage) -> None:
    """An address on the internet, refused unless insisted upon."""
    _ready(stage)
    dialog = stage.window.model_actions.show_server()
    dialog.address.setText("https://1.1.1.1")
    dialog.use_button.click()
    stage.wait(dialog.insist.isVisible)
    stage.live(300)


def _vector_server(stage: Stage) -> None:
    """An address on the internet, refused unless insisted upon."""
    _ready(stage)
    dialog = stage.window.model_actions.show_vector_server()
    dialog.address.setText("https://1.1.1.1")
    dialog.use_button.click()
    stage.wait(dialog.insist.isVisible)
    stage.live(300)


def _network(stage: Stage) -> None:
    _ready(stage)
    dialog = stage.window.model_actions.show_network()
    stage.wait(lambda: dialog.is_filled)
    stage.live(300)


def _offers(stage: Stage) -> None:
    _ready(stage)
    dialog = stage.window.model_actions.show_offers()
    stage.wait(lambda: bool(dialog.cards) and dialog.computer.isVisible())


def _chats(stage: Stage) -> None:
    """A list of chats, the second of them selected."""
    _kept(stage)
    stage.window.chat.new_chat()
    stage.cite("What is the deposit of the flat?")
    stage.window.chat.new_chat()
    stage.cite("Which varnish dried fastest in the laboratory?")
    dialog = stage.window.chat_actions.show_all()
    stage.wait(lambda: dialog.list.count() == 3)
    stage.live(300)


def _kept(stage: Stage) -> None:
    """A chat of two questions, and one of its sources on the page."""
    stage.fill()
    stage.cite(HELD)
    stage.ask("And who decides when it is taken?")


def _restored_chat(stage: Stage) -> None:
    """A chat that was kept, some of whose sources are no longer there."""
    _kept(stage)
    chat = stage.window.chat.chat
    assert chat is not None
    cited = stage.window.chat.turns[0].answer.citations[0].document  # type: ignore[union-attr]
    stage.window.indexing.remove([each for each in stage.documents() if each.id == cited])
    stage.wait(lambda: all(each.id != cited for each in stage.documents()))
    stage.window.chat.new_chat()
    stage.window.chat_actions.open(chat.id)
    stage.wait(lambda: len(stage.window.chat.turns) == 2)
    stage.live(500)


def _notes(stage: Stage) -> None:
    """Highlights in several colours, two with comments, and their list."""
    stage.fill()
    stage.cite(HELD)
    viewer = stage.window.viewer
    stage.wait(lambda: viewer.reading.texts.words(viewer.view.page))
    page = viewer.view.page
    words = viewer.reading.texts.words(page) or ()
    document = viewer.document
    assert document is not None
    for number, (colour, comment, tags) in enumerate(_NOTED):
        start = (len(words) * (2 * number + 1)) // (2 * len(_NOTED))
        viewer.reading.kept_notes.make(
            document.id, WordPlace(page, start), WordPlace(page, start + 9), colour, comment, tags
        )
    stage.wait(lambda: len(viewer.reading.notes.notes) == len(_NOTED))
    stage.live(300)


def _notes_list(stage: Stage) -> None:
    _notes(stage)
    dialog = stage.window.notes.show_all()
    stage.wait(lambda: dialog.list.count() == len(_NOTED))
    stage.live(300)


def _noted_answer(stage: Stage) -> None:
    """A note of the person's own speaks of what is asked."""
    _notes(stage)
    stage.ask("Was the annual leave the same in the old handbook?")


def _note_writing(stage: Stage) -> None:
    """A note with tags is changed."""
    _notes(stage)
    stage.window.notes.edit(stage.window.viewer.reading.notes.notes[1])
    stage.live(400)


def _thumbnails(stage: Stage) -> None:
    stage.fill()
    stage.show_page("Harbour & Pine Staff Handbook")
    stage.wait(lambda: stage.window.viewer.view.is_drawn(1))
    stage.window.viewer.jump(4)
    reading = stage.window.viewer.reading
    reading.toggle_thumbnails()
    stage.wait(lambda: len(reading.thumbnails.pictures.known) > 3)
    stage.live(600)


def _tags(stage: Stage) -> None:
    """Tagged documents, a question that names a tag, and what is asked narrowed by a kind."""
    _ready(stage)
    window = stage.window
    for document in stage.documents():
        window.indexing.tag([document], ("harbour-pine",) if "Harbour" in document.title else ("private",))
    stage.wait(lambda: all(document.tags for document in stage.documents()))
    box = window.findChild(QuestionBox)
    assert isinstance(box, QuestionBox)
    window.chat.composer.scope.choose(Facets(kinds=("pdf",)))
    box.put("@harbour-pine How many days of leave do staff get?")
    stage.live(300)


def _save_scope(stage: Stage) -> None:
    """What is asked, about to be saved under a name."""
    _tags(stage)
    stage.window.library.tick_only([document.id for document in stage.documents()[:2]])
    stage.window.scope_actions.ask_to_save().name.setText("Staff and harbour")
    stage.live(300)


def _groups(stage: Stage) -> None:
    """Documents under the headings of their tags, one of them closed."""
    _tags(stage)
    rows = stage.window.library.list.shown
    rows.group_by(Grouping.TAG)
    rows.toggle(rows.index(0).data(GroupRole))
    stage.live(300)


def _overview(stage: Stage) -> OverviewDialog:
    """What the library holds."""
    _ready(stage)
    return stage.window.document_actions.show_overview()


def _card(stage: Stage) -> DocumentCardDialog:
    """What is to be known of a document that an answer cites."""
    stage.fill()
    stage.cite(HELD)
    stage.ask("Who decides when leave is taken?")
    document = next(each for each in stage.documents() if "Handbook" in each.title)
    dialog = stage.window.document_actions.show_card(document)
    stage.wait(lambda: dialog.summary.answer is not None and dialog.card is not None)
    stage.live(400)
    return dialog


def _rename(stage: Stage) -> None:
    """A document that has a title of its own is given another."""
    stage.fill()
    stage.cite(HELD)
    stage.wait(stage.window.viewer.view.isVisible)
    lease = next(each for each in stage.documents() if "Lease" in each.title)
    stage.window.indexing.rename(lease, "Our flat by the quay")
    stage.wait(lambda: any(each.file_title for each in stage.documents()))
    stage.window.document_actions.ask_to_rename(next(each for each in stage.documents() if each.file_title))
    stage.live(400)


def _verdict(stage: Stage) -> None:
    """An answer that is pinned, rated and has a note; its menu's branch is not taken."""
    _answer(stage)
    verdict = Verdict(pinned=True, rating=1, note="For the memo to Jonas: check against the 2024 handbook.")
    stage.window.chat.judge(stage.window.chat.turns[-1], verdict)
    stage.live(300)


def _preview(stage: Stage) -> None:
    """What a citation rests on, while the pointer is on its number."""
    _answer(stage)
    stage.window.chat.preview.show_for(stage.window.chat.turns[-1].text.chips[0])
    stage.wait(stage.window.chat.preview.picture.isVisible)
    stage.live(300)


def _waiting_questions(stage: Stage) -> None:
    """Two questions wait for the answer to a third, which is being read for."""
    _reading(stage)
    for question in ("How many days of leave do staff get?", "Who repairs the crane, and within what time?"):
        stage.window.chat.ask(question)
    stage.live(300)


def _drop(stage: Stage) -> None:
    _ready(stage)
    stage.window.overlay.cover()


def _evaluation(stage: Stage) -> EvaluationDialog:
    _ready(stage)
    dialog = stage.window.evaluation_actions.show()
    stage.wait(lambda: stage.window.evaluations.known)
    stage.live(200)
    return dialog


def _evaluation_questions(stage: Stage) -> EvaluationDialog:
    dialog = _evaluation(stage)
    lines = (RESOURCES / "samples" / "questions.jsonl").read_text("utf-8").splitlines()
    chosen = stage.folder / "The boatyard.jsonl"
    chosen.write_text("\n".join(lines[::ONE_IN]), "utf-8")
    dialog.take_file(str(chosen))
    stage.wait(lambda: dialog.table.questions.questions)
    stage.live(200)
    return dialog


def _evaluation_running(stage: Stage) -> None:
    dialog = _evaluation_questions(stage)
    dialog.run_button.click()
    stage.wait(lambda: (progress := stage.window.evaluations.progress) and progress.done >= 2)
    stage.live(200)


def _evaluation_results(stage: Stage) -> EvaluationDialog:
    """Three conditions side by side."""
    dialog = _evaluation_questions(stage)
    for switch in (dialog.closed_switch, dialog.page_switch, dialog.judge_switch):
        switch.setChecked(True)
    _measure(stage, dialog)
    dialog.results_button.click()
    stage.wait(lambda: dialog.runs.results.report)
    stage.live(300)
    return dialog


def _evaluation_comparison(stage: Stage) -> None:
    dialog = _evaluation_questions(stage)
    for mode in (Mode.QUICK, Mode.QUOTES):
        dialog.mode_box.choose(mode)
        _measure(stage, dialog)
    dialog.results_button.click()
    stage.wait(lambda: dialog.runs.results.report)
    dialog.runs.show_comparison(stage.window.evaluations.runs[1].id)
    stage.live(600)


def _measure(stage: Stage, dialog: EvaluationDialog) -> None:
    known = len(stage.window.evaluations.runs)
    dialog.questions_button.click()
    dialog.run_button.click()
    stage.wait(
        lambda: len(stage.window.evaluations.runs) > known and not stage.window.evaluations.running, MEASURING
    )


_DRAFT = """Notes for the board

Revenue rose to 9.64 million pounds, the highest in the history of the firm. Revenue fell in 2025.
The handbook applies to everyone, including agency workers and visiting contractors.
Harbour & Pine was founded in 1987 by Nora Trevanion and her brother Piers.
The pilot cutter Morwenna was launched on 6 September. The insurer paid 481,000 pounds in March.
The firm plans to open a yard in Cardiff.
"""


def _check_draft(stage: Stage) -> None:
    _ready(stage)
    dialog = stage.window.show_check()
    dialog.draft.setPlainText(_DRAFT)
    stage.live(300)


def _check(stage: Stage) -> None:
    """A draft, checked against the samples."""
    _ready(stage)
    dialog = stage.window.show_check()
    dialog.draft.setPlainText(_DRAFT)
    dialog.check_button.click()
    stage.wait(lambda: dialog.checked is not None)
    stage.live(500)


SCENES: dict[str, Callable[[Stage], object]] = {
    "empty": _empty,
    "tour": _tour,
    "indexing": _indexing,
    "ready": _ready,
    "answer": _answer,
    "citation": _citation,
    "comments": _comments,
    "short-answers": _short_answers,
    "short-list": _short_list,
    "yes-or-no": _yes_or_no,
    "not-found": _not_found,
    "own-knowledge": _own_knowledge,
    "parts": _parts,
    "coverage": _coverage,
    "summary": _summary,
    "reading": _reading,
    "stopped": _stopped,
    "error": _error,
    "password": _password,
    "settings": _settings,
    "your-data": _your_data,
    "deleting": _deleting,
    "keys": _keys,
    "change-keys": _change_keys,
    "search": _search,
    "model": _model,
    "get-model": _offers,
    "model-server": _server,
    "vector-server": _vector_server,
    "network": _network,
    "styles": _styles,
    "bullets": _bullets,
    "table": _table,
    "data": _data,
    "mixed-folder": _mixed_folder,
    "page-health": _page_health,
    "failed-files": _failed_files,
    "cell": _cell,
    "scan": _scan,
    "slide": _slide,
    "arabic": _arabic,
    "watched": _watched,
    "chats": _chats,
    "restored-chat": _restored_chat,
    "notes": _notes,
    "noted-answer": _noted_answer,
    "notes-list": _notes_list,
    "note-writing": _note_writing,
    "tags": _tags,
    "waiting-questions": _waiting_questions,
    "save-scope": _save_scope,
    "groups": _groups,
    "overview": _overview,
    "document-card": _card,
    "rename": _rename,
    "verdict": _verdict,
    "citation-preview": _preview,
    "thumbnails": _thumbnails,
    "spread": _spread,
    "tabs": _tabs,
    "compare": _compare,
    "drop": _drop,
    "check": _check,
    "check-draft": _check_draft,
    "evaluation": _evaluation,
    "evaluation-questions": _evaluation_questions,
    "evaluation-running": _evaluation_running,
    "evaluation-results": _evaluation_results,
    "evaluation-comparison": _evaluation_comparison,
}
