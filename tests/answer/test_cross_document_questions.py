"""What a question asks of documents."""

from __future__ import annotations

import pytest

from app.answer.cross_document.parse_question import DocumentNames, Form, parse_documents_asked
from app.core.answers import Turn
from app.core.documents import Document, DocumentState

TITLES = ("Alder lease", "Birch lease", "Cedar lease", "Dune supply agreement", "Staff handbook")


@pytest.fixture
def document_names() -> DocumentNames:
    documents = [Document(t[:5], t, (f"/files/{t}.pdf",), "pdf", DocumentState.READY) for t in TITLES]
    begins = {each.id: "This contract is made today." for each in documents[:4]}
    return DocumentNames(documents, begins)


@pytest.mark.parametrize(
    ("question", "form", "said", "many"),
    [
        ("Which contracts are governed by Scots law?", Form.WHICH, "are governed by Scots law", 4),
        ("which are governed by Scots law?", Form.WHICH, "are governed by Scots law", 5),
        ("Which of them run for three years?", Form.WHICH, "run for three years", 5),
        ("Welche davon laufen drei Jahre lang?", Form.WHICH, "laufen drei Jahre lang", 5),
        ("Which of my leases do not exclude liability?", Form.WHICH, "do not exclude liability", 3),
        ("In which leases is subletting allowed?", Form.WHICH, "is subletting allowed", 3),
        ("List all leases that allow pets.", Form.WHICH, "that allow pets", 3),
        ("How many leases allow pets?", Form.HOW_MANY, "allow pets", 3),
        ("Do all leases allow pets?", Form.WHETHER, "allow pets", 3),
        ("What do the leases say about subletting?", Form.SAY, "subletting", 3),
        ("What notice periods do the leases have?", Form.SAY, "notice periods", 3),
        ("What is the rent in each lease?", Form.SAY, "What is the rent", 3),
        ("List the notice periods of all contracts", Form.SAY, "the notice periods", 4),
        ("List all deadlines in the documents", Form.SAY, "deadlines", 5),
        ("Compare the leases on subletting", Form.COMPARE, "subletting", 3),
        ("compare Alder, Birch and Cedar", Form.COMPARE, "", 3),
        ("Compare the notice periods of Alder and Birch.", Form.COMPARE, "the notice periods", 2),
        ("Difference between Alder and Dune regarding liability?", Form.COMPARE, "liability", 2),
        ("How do Birch and Cedar differ?", Form.COMPARE, "", 2),
        ("What is the rent of Alder and Cedar?", Form.SAY, "What is the rent", 2),
        ("Welche Dokumente erwähnen eine Kaution?", Form.WHICH, "erwähnen eine Kaution", 5),
        ("Which contract agreement has the highest rent?", Form.WHICH, "has the highest rent", 4),
        ("Was sagen die Dokumente über die Kaution?", Form.SAY, "die Kaution", 5),
        ("Vergleiche Alder und Birch", Form.COMPARE, "", 2),
        ("Are there any leases that allow pets?", Form.EXISTS, "that allow pets", 3),
        ("Is there a contract without a liability clause?", Form.EXISTS, "without a liability clause", 4),
        ("Do any leases allow pets?", Form.EXISTS, "allow pets", 3),
        ("Do I have a lease that allows pets?", Form.EXISTS, "that allows pets", 3),
        ("Gibt es einen Vertrag ohne Haftungsklausel?", Form.EXISTS, "ohne Haftungsklausel", 4),
        ("Contrast Alder and Birch", Form.COMPARE, "", 2),
        ("Please compare and contrast Alder and Birch", Form.COMPARE, "", 2),
        ("Compare Alder in detail with Birch", Form.COMPARE, "", 2),
        ("What are the differences of Alder and Birch?", Form.COMPARE, "", 2),
        ("Alder vs Birch: notice period?", Form.COMPARE, "notice period", 2),
        ("Notice period: Alder vs. Birch", Form.COMPARE, "Notice period", 2),
        ("How is Alder different from Birch?", Form.COMPARE, "", 2),
        ("How does Alder differ from Birch in rent?", Form.COMPARE, "rent", 2),
    ],
)  # fmt: skip
def test_it_is_understood(
    document_names: DocumentNames, question: str, form: Form, said: str, many: int
) -> None:
    asked = parse_documents_asked(question, document_names)
    assert asked is not None
    assert (asked.form, asked.said, len(asked.documents)) == (form, said, many)


@pytest.mark.parametrize(
    "question",
    [
        "Who repairs the roof?",
        "What does the lease say about pets?",
        "How many contracts are there?",
        "Which tenants pay late?",
        "Which are the members of the board?",
        "Which do you think is best?",
        "Which are allowed?",
        "How many nurses work at night?",
        "Compare the revenue of 2021 with that of 2022",
        "Which repairs does the landlord pay for?",
        "List all repairs",
        "What is the rent of Alder?",
        "How high is the deposit in the Birch lease?",
        "Is there a notice period?",
        "What is the difference of height?",
    ],
)
def test_what_asks_nothing_of_documents(document_names: DocumentNames, question: str) -> None:
    assert parse_documents_asked(question, document_names) is None


@pytest.mark.parametrize(
    "question",
    ["Compare the supply of terns and gulls", "Did they get a contrast agent?"],
)
def test_what_stands_in_a_document_is_compared_within_it(question: str) -> None:
    documents = [Document(t[:5], t, (f"/files/{t}.pdf",), "pdf", DocumentState.READY) for t in TITLES]
    begins = dict.fromkeys(("Cedar", "Staff"), "An agent is named.") | {"Alder": "Terns and gulls nest here."}
    assert parse_documents_asked(question, DocumentNames(documents, begins)) is None


def test_a_name_that_no_document_bears_is_told(document_names: DocumentNames) -> None:
    asked = parse_documents_asked("Compare Alder, Birch and Walnut", document_names)
    assert asked is not None and asked.unknown == ("Walnut",) and len(asked.documents) == 2


@pytest.mark.parametrize(
    ("before", "question", "goes_on"),
    [
        (("Which leases allow pets?",), "Which of them run for three years?", True),
        (("What contracts do I have?",), "Which can be cancelled without notice?", True),
        (("Which leases allow pets?", "Which of them end in 2027?"), "Which are signed by Meyer?", True),
        (("What subscriptions do I have?",), "Which can be cancelled without notice?", False),
        (("What repairs are needed?",), "Which have to be paid by the tenant?", False),
        (("What subscriptions do I have?", "Which can be cancelled now?"), "Which of them cost most?", False),
        (("What does the lease say about repairs?",), "Which are paid by the tenant?", False),
        (("Welche Reparaturen stehen an?",), "Welche davon zahlt der Mieter allein?", False),
        # What names documents needs nothing before it.
        (("What subscriptions do I have?",), "Which leases can be cancelled without notice?", True),
    ],
)
def test_which_alone_goes_on_about_what_was_asked_before(
    document_names: DocumentNames, before: tuple[str, ...], question: str, goes_on: bool
) -> None:
    turns = [Turn(each, "") for each in before]
    assert (parse_documents_asked(question, document_names, turns) is not None) is goes_on


def test_what_is_not_called_a_contract_may_be_one(document_names: DocumentNames) -> None:
    asked = parse_documents_asked("Which contracts are governed by Scots law?", document_names)
    assert asked is not None
    assert asked.others == ("Staff",)
    asked = parse_documents_asked("Which leases are governed by Scots law?", document_names)
    assert asked is not None
    assert not asked.others


def test_papers_are_told_by_their_summary() -> None:
    documents = [Document(t, t, (f"/files/{t}.pdf",), "pdf", DocumentState.READY) for t in ("a", "b", "c")]
    begins = {"a": "Bees of meadows. Abstract We counted.", "b": "Owls. ABSTRACT: We heard.", "c": "A lease."}
    asked = parse_documents_asked("Which papers count bees?", DocumentNames(documents, begins))
    assert asked is not None
    assert asked.documents == ("a", "b")


def test_papers_and_studies_are_told_by_what_they_are_called_as_others_are() -> None:
    called = {
        "a": ("Case Studies 2022", "The library was rebuilt."),
        "b": ("Klinische Studien", "Wir zählten."),
        "c": ("Byelaws", "Articles of Association on A4 paper."),
        "d": ("Sale", "Abstract paintings and a Zusammenfassung der Ergebnisse."),
        "e": ("Studies of owls", "They were heard."),
        "f": ("Bienen", "Zusammenfassung Wir zählten."),
    }
    documents = [
        Document(id_, title, (f"/files/{id_}.pdf",), "pdf", DocumentState.READY)
        for id_, (title, _) in called.items()
    ]
    names = DocumentNames(documents, {id_: begins for id_, (_, begins) in called.items()})
    assert names.find_of_kind("studies") == ("a", "e", "f")
    assert names.find_of_kind("Studien") == ("b", "f")
