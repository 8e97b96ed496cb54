"""Questions about small everyday files, from the file to the quote: rows, ticks, comments, mails, German."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from email.message import EmailMessage
from pathlib import Path

import openpyxl
import pymupdf
import pytest
from openpyxl.comments import Comment

from app.answer.pipeline import answer_question
from app.core.answers import Answer, Mode
from app.ingest.chunking.passages import CHUNKING
from app.library.library import Library
from app.models.embedder import Embedder
from app.models.reader import Reader, find_reader
from tests.answer.test_modes import run
from tests.answer.test_rows import put

NOTICE = """# Notice of loss

Policyholder: Marisol Quintero

Excess: 250 euros

Cause: burst pipe

☑ Photographs attached

☐ Police informed
"""
RULES = """Hausordnung der Wohnanlage

Die Mittagsruhe dauert von 13 bis 15 Uhr.
Baubeginn: 3. Juni 2024
Das Grillen auf den Balkonen ist nicht erlaubt.
"""


SETTLEMENT = """Northgate General Insurance
Household claims, PO Box 9, Dunmore

Claim: NG-2024-5512
Policyholder: Ms Renata Bellamy

3 June 2024

Dear Ms Bellamy,

we are sorry to hear of the break-in at your home on the night of 12 May.

Having considered your claim, we can offer the following. We accept the loss of the camera and of the two
clocks and will pay 2,870 pounds for them. Jewellery is covered up to 1,200 pounds unless it is specified on
your schedule; the ring was not specified, so this limit applies to it.

We cannot pay for the cash. Our policy does not cover money left in the house overnight.

The kitchen window may be replaced by a glazier of your choice; please send us his invoice. New locks were
fitted by Ironside Ltd at our expense.

The total will reach your account within five working days of our receiving the signed form.

Yours sincerely,
Piers Aldous
Claims adviser, direct line 0161 555 0192
"""


def write_notice(path: Path) -> None:
    path.write_text(NOTICE, "utf-8")


def write_rules(path: Path) -> None:
    path.write_text(RULES, "utf-8")


def write_stock(path: Path) -> None:
    book = openpyxl.Workbook()
    sheet = book.active
    for row in (("Item", "Bin", "Count"), ("Lamp oil", "A4", 12), ("Chimneys", "C2", 7)):
        sheet.append(row)
    sheet["C3"].comment = Comment("Three of these are cracked", "Wenzel")
    book.save(path)


def write_mail(path: Path) -> None:
    mail = EmailMessage()
    mail["From"], mail["To"] = "Ida Koch <ida@koch.example>", "Tom Reed <tom@reed.example>"
    mail["Date"], mail["Subject"] = "Tue, 07 May 2024 14:05:00 +0100", "Loom"
    mail.set_content("Dear Tom,\n\nthe loom is mended. Could you lend us your ladder for Sunday?\n\nIda\n")
    path.write_bytes(mail.as_bytes())


def write_thread(path: Path) -> None:
    mail = EmailMessage()
    mail["From"], mail["To"] = "Runa Falk <runa@falk.example>", "Choir <choir@falk.example>"
    mail["Date"], mail["Subject"] = "Mon, 10 Mar 2025 09:30:00 +0100", "Re: cracked organ pipe"
    mail["Cc"] = "Joss Amory <joss@amory.example>"
    mail.set_content(
        "Hello all,\n\nthe tuner came on Friday and found a crack in the largest pipe.\n\n"
        "Could someone lend us a small practice organ until June?\n\nRuna\n"
    )
    path.write_bytes(mail.as_bytes())


def write_reply(path: Path) -> None:
    mail = EmailMessage()
    mail["From"], mail["To"] = "Nia Boone <nia@boone.example>", "Otto Lenk <otto@lenk.example>"
    mail["Date"], mail["Subject"] = "Fri, 14 Mar 2025 08:40:00 +0100", "Re: bellows"
    mail.set_content(
        "Dear Otto,\n\nthe bellows are back on Tuesday.\n\nNia\n\n"
        "On Thu, 13 Mar 2025 at 14:51, Otto Lenk wrote:\n> Nia, please send them by rail.\n"
        "> The carrier wants 80 euros.\n"
    )
    path.write_bytes(mail.as_bytes())


def write_redlined(path: Path) -> None:
    path.write_text(
        "Lease of the boathouse\n\nThe rent of the boathouse is 640 marks a month.\n\n"
        "Struck out by B. Yorke on 2 June 2024: 580 (before the change: “The rent of the boathouse is 580"
        " marks a month.”)\n\nThe tenant paints the doors each spring.\n",
        "utf-8",
    )


def write_bill(path: Path) -> None:
    document = pymupdf.open()
    page = document.new_page()
    page.insert_text((60, 60), "Westwater Supply", fontsize=16)
    rows = ("Present reading", "7,410"), ("Standing charge", "£18.20"), ("Amount due", "£96.75")
    for place, (label, value) in enumerate(rows):
        page.insert_text((60, 100 + 18 * place), label)
        page.insert_text((420, 100 + 18 * place), value)
    page.insert_text((60, 180), "Payment will be collected on or after 3 May 2025.")
    document.save(path)
    document.close()


def write_minutes(path: Path) -> None:
    path.write_text(
        "# Minutes of the orchard society\n\n## Water\n\nThe tap by the gate froze. R. Ode will mend it.\n\n"
        "## Hedge\n\nThe chair suggested grubbing up the north hedge. After discussion the proposal was"
        " withdrawn.\n\n## Waiting list\n\nNobody has been offered a plot since October.\n",
        "utf-8",
    )


def write_story(path: Path) -> None:
    path.write_text(
        "My aunt Elspeth kept the ferry at Tarn. She lived with a deaf dog.\n\n"
        "She had always meant to go to Peru. She got as far as Leith, where she turned round and came home on"
        " the same train. Mother wept. Elspeth did not.\n\nA guest"
        " gave her a silver whistle. She never blew it. Her nephew Rory sold it to a sailor.\n\n"
        "Most people liked her.\n",
        "utf-8",
    )


def write_days(path: Path) -> None:
    document = pymupdf.open()
    page = document.new_page()
    page.insert_text((60, 60), "Holiday club", fontsize=14)
    page.insert_text((60, 90), "Child's name: Lucia Marchetti")
    page.insert_text((60, 110), "Allergies: peanuts")
    page.insert_text((60, 130), "Days wanted:")
    for place, (day, on) in enumerate((("Mon", True), ("Tue", False), ("Wed", True))):
        x = 60 + 70 * place
        page.draw_rect((x, 142, x + 10, 152))
        page.insert_text((x + 15, 151), day)
        if on:  # from corner to corner
            page.draw_line((x, 142), (x + 10, 152))
            page.draw_line((x + 10, 142), (x, 152))
    document.save(path)
    document.close()


def write_voyages(path: Path) -> None:
    ships = ("Halcyon", "Merganser", "Tern")
    rows = (f"VY{2003 + 7 * n}01,{ships[n % 3]},{12 + n} barrels" for n in range(60))
    path.write_text("\n".join(("Voyage,Ship,Cargo", *rows)), "utf-8")


def write_settlement(path: Path) -> None:
    path.write_text(SETTLEMENT, "utf-8")


def write_order(path: Path) -> None:
    path.write_text(
        "Amt Lindau\nAz. 41-207/25-K\n\nDie Gebühr beträgt 60 Euro.\n\nSachbearbeiter: Herr Ott\n", "utf-8"
    )


def write_agenda(path: Path) -> None:
    path.write_text(
        "Agenda\n\nWho mends the weir?\n\nHow long is the lease of the mill?\n\nNotes\n\n"
        "The lease of the mill runs for nine years. Frida keeps the key.\n",
        "utf-8",
    )


def write_supper(path: Path) -> None:
    path.write_text(
        "Harvest supper at the mill\n\nThe band asks 300 pounds and plays from eight.\n"
        "New wiring for the stage is paid for by the parish.\nThe lease of the hall ends on 30 September.\n"
        "Mrs Dunn's bakery sends forty loaves.\nShould it rain, the tables are laid in the barn.\n",
        "utf-8",
    )


def write_circular(path: Path) -> None:
    path.write_text(
        "Chor Sankt Anna, Rundbrief\n\nDie Tür zum Saal klemmt und wird im Mai gerichtet.\n"
        "Den Vorsitz hat seit Ostern Jonas Petersen.\nDer Beitrag der Mitglieder beträgt 40 Euro.\n"
        "Bei Zahlung bis März gilt ein Abzug von 3 Prozent.\nUrlaub der Leiterin: 3. bis 20. August\n",
        "utf-8",
    )


def write_walk(path: Path) -> None:
    document = pymupdf.open()
    page = document.new_page()
    page.insert_text((60, 60), "Safety walk, 9 October 2023", fontsize=13)
    for x, text in ((380, "Yes"), (440, "No")):
        page.insert_text((x, 90), text)
    for place, (text, yes) in enumerate((("Guard rails fitted", True), ("Fire exits clear", False))):
        y = 115 + 24 * place
        page.insert_text((60, y), text)
        for x, on in ((382, yes), (442, not yes)):
            page.draw_rect((x, y - 10, x + 11, y + 1))
            if on:
                page.draw_line((x + 1, y - 9), (x + 10, y))
                page.draw_line((x + 10, y - 9), (x + 1, y))
    document.save(path)
    document.close()


@pytest.fixture(scope="module")
def reader(embedder: Embedder) -> Reader | None:
    return find_reader(embedder.folder)


@pytest.fixture
def ask(tmp_path: Path, embedder: Embedder, reader: Reader | None) -> Callable[..., Answer]:
    """Asks a library of one file that is made anew."""

    def ask(name: str, write: Callable[[Path], None], question: str) -> Answer:
        write(tmp_path / name)
        with Library.open(tmp_path / "library", embedder.identify(CHUNKING)) as library:
            passages = library.load_document_passages(put(library, tmp_path / name, embedder).id)
            texts = embedder.embed([passage.text for passage in passages])
            library.vectors.add([passage.key for passage in passages], texts)
            asking = answer_question(
                question, library=library, embedder=embedder, generator=None, mode=Mode.QUOTES, reader=reader
            )
            return run(asking, library)[0]

    return ask


@pytest.mark.parametrize(
    ("name", "write", "question", "right"),
    [
        ("notice.md", write_notice, "How high is the excess?", "Excess: 250 euros"),
        ("notice.md", write_notice, "Were the police informed?", "☐ Police informed"),
        ("rules.txt", write_rules, "Wann beginnt der Bau?", "Baubeginn: 3. Juni 2024"),
        ("stock.xlsx", write_stock, "In which bin are the chimneys?", "Three of these are cracked"),
        ("loom.eml", write_mail, "What should Tom lend to Ida?", "lend us your ladder"),
        ("thread.eml", write_thread, "What is the mail about?", "Re: cracked organ pipe"),
        ("thread.eml", write_thread, "What is the mail about?", "a crack in the largest pipe"),
        ("thread.eml", write_thread, "Who else got it?", "Joss Amory"),
        ("thread.eml", write_thread, "What does the choir want to borrow?", "small practice organ"),
        ("bill.pdf", write_bill, "How much has to be paid?", "Amount due £96.75"),
        ("story.txt", write_story, "Did Elspeth travel to Peru?", "as far as Leith"),
        ("story.txt", write_story, "Did Elspeth weep?", "Elspeth did not"),
        ("story.txt", write_story, "What happened to the silver whistle?", "Rory sold it"),
        ("days.pdf", write_days, "What is the child allergic to?", "Allergies: peanuts"),
        ("days.pdf", write_days, "Which days are wanted?", "Mon [ticked] Tue [not ticked] Wed [ticked]"),
        ("voyages.csv", write_voyages, "Which ship made voyage VY201001?", "VY201001 Merganser"),
        ("minutes.md", write_minutes, "Was it decided to remove the hedge?", "the proposal was withdrawn"),
        ("order.txt", write_order, "Wie lautet das Aktenzeichen?", "Az. 41-207/25-K"),
        ("order.txt", write_order, "Wer bearbeitet den Fall?", "Herr Ott"),
        ("rundbrief.txt", write_circular, "Wie viel Skonto bekommt man?", "Abzug von 3 Prozent"),
        ("rundbrief.txt", write_circular, "Was kostet die Mitgliedschaft?", "beträgt 40 Euro"),
        ("supper.txt", write_supper, "What happens in bad weather?", "Should it rain"),
        (
            "walk.pdf",
            write_walk,
            "Are the fire exits clear?",
            "Fire exits clear [Yes: not ticked] [No: ticked]",
        ),
    ],
)
def test_it_is_quoted(
    ask: Callable[..., Answer], name: str, write: Callable[[Path], None], question: str, right: str
) -> None:
    answer = ask(name, write, question)
    assert answer.found and right in answer.answer


@pytest.mark.parametrize(
    ("name", "write", "question", "first"),
    [
        (
            "reply.eml",
            write_reply,
            "What did Nia Boone write to Otto Lenk on 14 March 2025?",
            "back on Tuesday",
        ),
        ("reply.eml", write_reply, "What did Otto Lenk write to Nia Boone on 13 March 2025?", "by rail"),
        ("redlined.txt", write_redlined, "What was the rent before the change?", "is 580 marks"),
        ("redlined.txt", write_redlined, "How high is the rent?", "is 640 marks"),
    ],
)
def test_it_is_quoted_first(
    ask: Callable[..., Answer], name: str, write: Callable[[Path], None], question: str, first: str
) -> None:
    assert first in ask(name, write, question).sentences[0].text


def test_of_one_short_page_three_sentences_may_be_quoted(ask: Callable[..., Answer]) -> None:
    answer = ask("bill.pdf", write_bill, "How much has to be paid?")
    assert len(answer.sentences) == 3
    assert "“Amount due £96.75”" in [each.text for each in answer.sentences]


def test_what_nothing_bears_on_is_refused(ask: Callable[..., Answer]) -> None:
    assert not ask("bill.pdf", write_bill, "How much does the swimming pool cost?").found
    assert not ask("thread.eml", write_thread, "How old is the tuner's dog?").found


def test_what_stands_beside_the_amount_that_is_asked_of_is_no_short_answer(
    ask: Callable[..., Answer], samples: Path
) -> None:
    def copy(path: Path) -> None:
        shutil.copy(samples / "Harbour & Pine Staff Handbook.pdf", path)

    answer = ask("book.pdf", copy, "How much does the firm pay towards my pension if I pay 7 per cent?")
    assert "the firm pays 11" in answer.answer
    assert answer.short is None or "11" in answer.short.text


def test_what_only_asks_the_same_is_no_answer(ask: Callable[..., Answer]) -> None:
    answer = ask("agenda.txt", write_agenda, "How long is the lease of the mill?")
    assert "nine years" in answer.sentences[0].text
    assert "?" not in answer.answer


def test_other_words_answer_nothing_that_is_not_told(ask: Callable[..., Answer]) -> None:
    answer = ask("supper.txt", write_supper, "Who pays for the electrical work?")
    assert answer.found and "New wiring" in answer.sentences[0].text
    assert not ask("supper.txt", write_supper, "How much is the photographer?").found
    assert not ask("supper.txt", write_supper, "Who looks after the children?").found


def test_what_may_not_answer_is_said_to_be_uncertain(ask: Callable[..., Answer]) -> None:
    doubtful = ask("supper.txt", write_supper, "What happens in bad weather?")
    assert doubtful.notice is not None and "not certain" in doubtful.notice
    assert "not certain" not in (ask("supper.txt", write_supper, "When does the band play?").notice or "")


def test_german_words_that_nowhere_stand_are_refused(ask: Callable[..., Answer]) -> None:
    assert not ask("rules.txt", write_rules, "Wie hoch ist die Kaution?").found
    for question in ("Wann ist das Sommerfest?", "Wo wird geparkt?", "Wie viele Arbeitsstunden gab es?"):
        assert not ask("rundbrief.txt", write_circular, question).found


def test_what_is_asked_to_be_so_is_refused_where_nothing_tells_of_it(ask: Callable[..., Answer]) -> None:
    assert ask("letter.txt", write_settlement, "Does the insurer pay for the stolen money?").found
    assert not ask("letter.txt", write_settlement, "Did the insurer pay for a hotel?").found


def test_whom_to_phone_is_found_by_the_number_alone(ask: Callable[..., Answer]) -> None:
    answer = ask("letter.txt", write_settlement, "Whom can I phone about this?")
    assert answer.found and "0161 555 0192" in answer.answer
    assert not ask("letter.txt", write_settlement, "What is the police station's phone number?").found
    assert not ask("letter.txt", write_settlement, "How can I reach them by e-mail?").found
