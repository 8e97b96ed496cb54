"""Parse questions that are asked of documents: which of them, how many, what each says, how they compare.

Such a question names a kind of document ("leases") or documents ("Alder, Birch and Cedar") and says something
of them. It is understood by its words, in English and German; what a kind of document is called is told by
the titles and first lines of the documents there are as well.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import Enum, auto

from app.answer.question.rewrite import rewrite_question
from app.answer.text.normalize import find_stems
from app.core.answers import Turn
from app.core.documents import Document
from app.core.papers import SUMMARY
from app.core.stop_words import STOP_WORDS


class Form(Enum):
    """What is wanted of the documents."""

    WHICH = auto()
    HOW_MANY = auto()
    WHETHER = auto()
    """Whether all do."""
    EXISTS = auto()
    """Whether there are any that do."""
    SAY = auto()
    """What each says about something."""
    COMPARE = auto()


@dataclass(frozen=True, slots=True)
class AskedOfDocuments:
    """`said` is what is said of the documents ("do not allow pets"), or the subject that each is asked about
    ("the notice period"), `inverted` that it has the order of a question ("In which leases is subletting
    allowed?"). `kind` is what the question calls them; "" where it names them. `unknown` are names that no
    document bears, `others` the documents that may be of the kind though nothing in them says so.
    """

    form: Form
    said: str
    documents: tuple[str, ...]
    kind: str = ""
    unknown: tuple[str, ...] = ()
    inverted: bool = False
    others: tuple[str, ...] = ()


_GENERAL = r"documents?|files?|texts?|dokumenten?|dateien?|unterlagen|texten?"
_CONTRACTS = (
    r"contracts?|agreements?|leases?|tenanc(?:y|ies)|licen[cs]es?|deeds?|mandates?|ndas?"
    r"|(?-i:[\w-]*)vertr(?:ag|äge)n?|vereinbarung(?:en)?"
)
_KINDS = (
    rf"{_GENERAL}|{_CONTRACTS}|letters?|reports?|polic(?:y|ies)|invoices?|papers?|articles?|memos?|minutes|e-?mails?|messages?"
    r"|statements?|manuals?|handbooks?|stud(?:y|ies)|certificates?|briefe?n?|berichten?|rechnung(?:en)?"
    r"|protokollen?|verfahren|gutachten|studien?"
)
_CONTRACT = re.compile(rf"\b(?:{_CONTRACTS})\b", re.IGNORECASE)
_ANY_PAPER = re.compile(r"papers?|articles?|stud(?:y|ies)|studien?", re.IGNORECASE)
_SUMMARY = re.compile(rf"\b(?i:{SUMMARY})\b(?=\s*(?:$|[:—–.;]|[A-ZÄÖÜ]))")
"""The heading of a paper's summary, not what begins a sentence: "Abstract paintings"."""
_EVERYTHING = re.compile(_GENERAL, re.IGNORECASE)
_ANY_CONTRACT = re.compile(r"contracts?|agreements?|vertr\w+|vereinbarung\w*", re.IGNORECASE)
_THE = (
    r"(?:(?:of|the|my|our|your|all|each|every|any|these|those|both|several"
    r"|der|die|den|meine[rn]?|unsere[rn]?|alle[rn]?|jede[mnrs]?|diese[rn]?)\s+)"
)
_ABOUT = (
    r"(?:about|on|regarding|concerning|as to|with (?:regard|respect) to|in terms of|when it comes to"
    r"|zum?|zur|über|hinsichtlich|bezüglich|in bezug auf)"
)
_SAYS = r"(?:say|state|provide|stipulate|specify|tell(?: us| me)?|write|rule|lay down|contain|have to say)s?"
_SHOW = r"(?:please\s+)?(?:list|show|name|find|give|tell|enumerate)\s+(?:me\s+|us\s+)?"
_RELATIVE = r"(?:that|which|who|whose|where|with|without|in which|under|for|having|not|\w+ing|\w{3,}ed)\b"
_COMPARE = r"(?:compare|contrast)"
_ASKS: tuple[tuple[Form, str], ...] = (
    (
        Form.WHICH,
        rf"(?:in |under |with |for |from |by |of )?(?:which|what) (?:ones )?{_THE}*<kind>\s+(?P<said>.+)",
    ),
    (
        Form.WHICH,
        rf"{_SHOW}(?:all\s+)?{_THE}*<kind>,?\s+"
        r"(?P<said>(?:that|which|who|whose|where|with|without|in which|under|governed|having|not)\b.+)",
    ),
    (Form.HOW_MANY, rf"(?:in )?how many {_THE}*<kind>\s+(?P<said>.+)"),
    (
        Form.EXISTS,
        rf"(?:(?:are|is) there|(?:do|have) (?:i|we|you)(?: have| got)?)"
        rf" (?:any|an?|some|one|no)?\s*{_THE}*<kind>,?\s+(?P<said>{_RELATIVE}.+)",
    ),
    (Form.EXISTS, rf"(?:do|does|are|is|have|has|can|may|will|must|did) any {_THE}*<kind>\s+(?P<said>.+)"),
    (Form.EXISTS, r"gibt es (?:eine[nrs]?|irgend\w+)?\s*<kind>,?\s+(?P<said>(?:die|der|das|ohne|mit)\b.+)"),
    (Form.WHETHER, rf"(?P<said>(?:do|does|are|is|have|has|can|may|will|must|did) {_THE}+<kind>\s+.+)"),
    (
        Form.SAY,
        rf"what (?:do|does|did) {_THE}*<kind> {_SAYS}\s+(?:anything )?(?:{_ABOUT}\s+)?(?P<said>.+)",
    ),
    (Form.SAY, rf"what is (?:said|stated|written) (?:in|by) {_THE}*<kind> {_ABOUT}\s+(?P<said>.+)"),
    (
        Form.SAY,
        rf"what (?P<said>.+) (?:do|does|are in|are there in|is in) {_THE}*<kind>"
        rf"(?: {_SAYS}| have| set| give)?",
    ),
    (Form.SAY, rf"(?:for|in|of) (?:each|every|all) {_THE}*<kind>,?\s+(?P<said>.+)"),
    (
        Form.SAY,
        r"(?P<said>(?:what|how|who|when|where|which)\b.+) (?:in|of|under|for|by|from|according to)"
        rf" (?:each|every|all) {_THE}*<kind>",
    ),
    (
        Form.SAY,
        rf"{_SHOW}(?:all\s+|every\s+)?(?P<said>.+?) (?:in|of|from|across|for|under) {_THE}+<kind>",
    ),
    (Form.COMPARE, rf"{_COMPARE} {_THE}*<kind>(?: {_ABOUT}\s+(?P<said>.+))?"),
    (Form.COMPARE, rf"{_COMPARE} (?P<said>.+?) (?:of|in|across|between|under|from) {_THE}*<kind>"),
    (
        Form.COMPARE,
        rf"(?:what (?:is|are) )?(?:the )?differences? (?:between|of|among) {_THE}*<kind>"
        rf"(?: {_ABOUT}\s+(?P<said>.+))?",
    ),
    (Form.COMPARE, rf"how do {_THE}*<kind> (?:differ|compare)(?: {_ABOUT}| in)?\s*(?P<said>.*)"),
    (Form.WHICH, rf"(?:in |bei |nach )?welche[mnrs]? {_THE}*<kind>,?\s+(?P<said>.+)"),
    (
        Form.WHICH,
        rf"(?:nenne|liste|zeige?|finde)\s+(?:mir\s+)?{_THE}*<kind>(?: auf)?,\s*(?P<said>.+?)(?: auf)?",
    ),
    (Form.HOW_MANY, rf"(?:in )?wie ?viele[nr]? {_THE}*<kind>\s+(?P<said>.+)"),
    (
        Form.SAY,
        rf"was (?:sagen|besagen|sagt|regeln|steht in|bestimmen) {_THE}*<kind> {_ABOUT}\s+(?P<said>.+)",
    ),
    (
        Form.SAY,
        r"(?:nenne|liste|zeige?)\s+(?:mir\s+)?(?:alle\s+)?(?P<said>.+?) (?:in|aus|der|von)"
        rf" {_THE}+<kind>(?: auf)?",
    ),
    (Form.COMPARE, rf"vergleiche? {_THE}*<kind>(?: {_ABOUT}\s+(?P<said>.+))?"),
    (Form.COMPARE, rf"vergleiche? (?P<said>.+?) (?:in|der|aus|von) {_THE}*<kind>"),
)
_PLEASE = re.compile(
    r"^\W*(?:(?:please|kindly|bitte|can you|could you|i want to know|tell me)[\s,]+)*", re.IGNORECASE
)
_COMPARES = re.compile(
    r"\b(?:compared?|comparison|contrast|differen(?:ces?|t)|differs?|vergleiche?|unterschiede?|unterscheiden|versus|vs)\b",
    re.IGNORECASE,
)
_VERSUS = r"(?:versus|vs\.?|v\.)"
_NAMES_COMPARED = re.compile(
    # Elsewhere than at the start, "contrast" is what makes vessels show on a scan, and the like.
    r"(?:^contrast|\bcompare(?: and contrast)?|\bvergleiche?)\s+"
    r"(?:(?P<before>(?:the |die |den |das )?[^,]+?) (?:of|in|between|from|von) )?"
    rf"(?P<names>.+?)(?:\s+{_ABOUT}\s+(?P<after>.+))?$"
    rf"|differen(?:ces?|t)(?: in (?P<before2>.+?))? (?:between|of|among|unter|zwischen) (?P<names2>.+?)"
    rf"(?:\s+{_ABOUT}\s+(?P<after2>.+))?$"
    rf"|how (?:do|does) (?P<names3>.+? (?:differ|compare)(?: (?:from|to|with) .+?)?)"
    rf"(?: (?:{_ABOUT}|in)\s+(?P<after3>.+))?$"
    rf"|(?:how|in what(?: way)?) (?:is|are) (?P<names4>.+? different (?:from|to|than) .+?)"
    rf"(?:\s+(?:{_ABOUT}|in)\s+(?P<after4>.+))?$"
    rf"|^(?:(?P<before5>.+?)(?::| of| in| for)\s+)?(?P<names5>[^:]+?\s{_VERSUS}\s[^:]+?)"
    rf"(?:(?:\s*[:,–]|\s+{_ABOUT})\s+(?P<after5>.+))?$",
    re.IGNORECASE,
)
_LISTED = re.compile(
    r"\s*(?:,\s*(?:and|und)|,|\band\b|\bund\b|\bor\b|\boder\b|\bdifferent (?:from|to|than)\b"
    r"|\b(?:differ|compare)(?: from| to| with)?(?=\s|$)|\bwith\b|\bmit\b|\bto\b"
    r"|\bversus\b|\bvs?\.?(?=\s)|&)\s*",
    re.IGNORECASE,
)
_SIDE_BY_SIDE = re.compile(
    r"(?<!^)\b[A-ZÄÖÜ][^\W\d_]+(?: [A-ZÄÖÜ][^\W\d_]+){0,3}(?:, [A-ZÄÖÜ][^\W\d_]+(?: [A-ZÄÖÜ][^\W\d_]+){0,3})*"
    r",? (?:and|or|und|oder) [A-ZÄÖÜ][^\W\d_]+(?: [A-ZÄÖÜ][^\W\d_]+){0,3}"
)
_BEFORE_NAMES = re.compile(r"\s*\b(?:in|of|for|under|by|from|the|von|in|bei)\s+$", re.IGNORECASE)
_ARTICLE = re.compile(r"^(?:the|my|our|die|der|das|den)\s+", re.IGNORECASE)
_PLURAL = re.compile(
    r"(?:s|en|äge|dokumente|texte|briefe|berichte|protokolle|verfahren|gutachten)$", re.IGNORECASE
)
_OF_EACH = re.compile(
    r"\b(?:each|every|any|all|both|jede\w*|alle\w*)\s+(?:of\s+)?(?:the\s+|my\s+)?(?:[\w-]+\s+){0,2}$",
    re.IGNORECASE,
)
_NO_MORE_SAID = re.compile(
    r"(?:are|is|do|does|have|has|exist|sind|gibt es|habe ich)?\s*"
    r"(?:there|we have|i have|you have|in the library|in all|da|es)*",
    re.IGNORECASE,
)
_INVERTED = re.compile(
    r"(?:in|under|with|for|from|by|of|bei|nach) (?:which|what|how many|welche\w*|wie ?viele\w*)\b"
    r"|.*\b(?:do|does|did) (?:we|i|you|they)\b",
    re.IGNORECASE,
)
_WHICH_ALONE = re.compile(
    r"(?P<which>which|welche)(?:(?: ones| of (?:them|these|those)| davon| von (?:ihnen|diesen))"
    r"|(?= (?:are|were|have|do|can|may|must|sind|werden|haben|können|dürfen|müssen)\b"
    r"(?! (?:the|its|our|my|your|their|all|these|those|you|we|i|they|die|unsere|meine|ihre|wir|sie|ich)\b)))"
    r" (?=(?:[^ ]+ ){3})",
    re.IGNORECASE,
)
"""Which of the documents, where they are not called anything but said to be several."""
_FIRST_WORDS = 120
"""Words at the start of a document that tell what it is."""
_FEWEST = 2
_STOP_WORDS = frozenset[str]().union(*STOP_WORDS.values())


class DocumentNames:
    """The documents in scope, by what they are called: `beginnings` are their first words, by id."""

    def __init__(self, documents: Sequence[Document], beginnings: Mapping[str, str]) -> None:
        self.documents = documents
        self._called = {each.id: _called(each) for each in documents}
        self._begins = {id_: frozenset(find_stems(text)) for id_, text in beginnings.items()}
        self._begin_texts = beginnings
        self._count = Counter(stem for words in self._called.values() for stem in words)

    @property
    def kinds(self) -> tuple[str, ...]:
        """Words that several titles share: what kind of document they are, it may be."""
        shared = {stem for stem, count in self._count.items() if count >= _FEWEST}
        words = {
            word.casefold()
            for each in self.documents
            for word in re.findall(r"[^\W\d_]{4,}", each.title)
            if word.casefold() not in _STOP_WORDS and shared.issuperset(find_stems(word))
        }
        return tuple(sorted(words, key=lambda word: (-len(word), word)))

    def find_of_kind(self, said: str) -> tuple[str, ...]:
        """Find the ids of the documents that are called so in their titles or at their start."""
        words = said.split()
        if _EVERYTHING.fullmatch(words[-1]) and len(words) == 1:
            return tuple(each.id for each in self.documents)
        for wanted in (words, words[-1:]):
            found = [each.id for each in self.documents if all(self._is(each.id, word) for word in wanted)]
            if found or _EVERYTHING.fullmatch(words[-1]):
                break
        return tuple(found) or (
            tuple(each.id for each in self.documents) if _EVERYTHING.fullmatch(words[-1]) else ()
        )

    def find_others(self, kind: str, called: Collection[str]) -> tuple[str, ...]:
        """Find the ids of the documents that may be of a kind and are not called so: a facility letter or an
        order is a contract, too.
        """
        if _ANY_CONTRACT.fullmatch(kind) is None:
            return ()
        return tuple(each.id for each in self.documents if each.id not in called)

    def _is(self, id_: str, word: str) -> bool:
        begins = self._begin_texts.get(id_, "")
        if _ANY_CONTRACT.fullmatch(word):
            title = next(each.title for each in self.documents if each.id == id_)
            return _CONTRACT.search(f"{title} {begins}") is not None
        if _ANY_PAPER.fullmatch(word) and _SUMMARY.search(begins):
            return True
        wanted = set(find_stems(word))
        return wanted <= self._called[id_] or wanted <= self._begins.get(id_, frozenset())

    def find_named(self, name: str) -> tuple[str, ...]:
        """Find the ids of the documents that the name may be of: those that have all its words in what they
        are called, or else at their start.
        """
        wanted = set(find_stems(name))
        if not wanted:
            return ()
        found = [id_ for id_, words in self._called.items() if wanted <= words]
        if not found:
            telling = {stem for stem in wanted if self._count[stem] == 1}
            found = [id_ for id_, words in self._called.items() if telling and telling <= words]
        if not found:
            found = [id_ for id_, words in self._begins.items() if wanted <= words]
        return tuple(found)

    def find_called(self, name: str) -> tuple[str, ...]:
        """Find the ids of the documents in whose titles and file names all words of the name are."""
        wanted = set(find_stems(name))
        return tuple(id_ for id_, words in self._called.items() if wanted and wanted <= words)


def parse_documents_asked(
    question: str, document_names: DocumentNames, turns: Sequence[Turn] = ()
) -> AskedOfDocuments | None:
    """Parse what the question asks of documents; None where it does not, or of fewer than two. `turns` is
    what was said before, where the question leans on it: "which are" then goes on about documents only if
    the question before was about them.
    """
    question = _PLEASE.sub("", question).strip(" ?.!")
    alone = _WHICH_ALONE.match(question)
    if alone is not None and (not turns or _was_of_documents(turns, document_names)):
        kind = "Dokumente" if alone["which"].casefold() == "welche" else "documents"
        question = f"{alone['which']} {kind} {question[alone.end() :]}"
    if _COMPARES.search(question):
        asked = _parse_comparison(question, document_names)
        if asked is not None:
            return asked
    for form, pattern in _patterns(document_names.kinds):
        match = pattern.fullmatch(question)
        if match is None or not (form is Form.EXISTS or _is_plural(question, match)):
            continue
        said = (match["said"] or "").strip(" ,")
        kind = " ".join(match["kind"].split())
        if any(word.casefold() in _STOP_WORDS for word in kind.split()[:-1]):
            continue
        if form in (Form.WHICH, Form.HOW_MANY) and _NO_MORE_SAID.fullmatch(said):
            continue
        if form is Form.WHETHER:
            said = said[match.end("kind") - match.start("said") :].strip()
        documents = document_names.find_of_kind(kind)
        if len(documents) >= _FEWEST and (said or form is Form.COMPARE):
            others = document_names.find_others(kind, documents)
            return AskedOfDocuments(
                form, said, documents, kind, inverted=bool(_INVERTED.match(question)), others=others
            )
    return _parse_named(question, document_names)


def _was_of_documents(turns: Sequence[Turn], document_names: DocumentNames) -> bool:
    """Whether the newest question was about documents: asked of them, or which there are."""
    *earlier, before = turns
    question = rewrite_question(before.question, earlier)
    if parse_documents_asked(question, document_names, earlier) is not None:
        return True
    question = _PLEASE.sub("", question).strip(" ?.!")
    return any(
        form in (Form.WHICH, Form.HOW_MANY)
        and (match := pattern.fullmatch(question)) is not None
        and _NO_MORE_SAID.fullmatch(match["said"]) is not None
        for form, pattern in _patterns(document_names.kinds)
    )


def _patterns(kinds: Iterable[str]) -> Iterator[tuple[Form, re.Pattern[str]]]:
    words = "|".join([_KINDS, *(rf"{re.escape(kind)}(?:e?s)?" for kind in kinds)])
    kind = rf"(?P<kind>(?:[\w-]+\s+){{0,2}}?(?:{words})(?:\s+(?:{words}))?)\b"
    for form, pattern in _ASKS:
        yield form, re.compile(pattern.replace("<kind>", kind), re.IGNORECASE)


def _is_plural(question: str, match: re.Match[str]) -> bool:
    """Whether more than one document is spoken of: "the leases", "each lease", not "what the lease says"."""
    before = question[: match.start("kind")]
    if re.match(r"(?:in |under |of )?(?:which|how many|welche)\b", question, re.IGNORECASE):
        return True
    return bool(_PLURAL.search(match["kind"]) or _OF_EACH.search(before))


def _parse_comparison(question: str, document_names: DocumentNames) -> AskedOfDocuments | None:
    """Parse a comparison of documents that are named."""
    match = _NAMES_COMPARED.search(question)
    if match is None:
        return None
    groups = match.groupdict()
    names = next((said for key, said in groups.items() if key.startswith("names") and said), "")
    subject = " ".join(said for key, said in groups.items() if not key.startswith("names") and said)
    known, unknown = _resolve_names(
        [_ARTICLE.sub("", name) for name in _LISTED.split(names) if name], document_names
    )
    if len(known) < _FEWEST and groups["before"] and unknown:
        # "Compare Alder in detail with Birch": what stood before is a name as well. Not so where all that is
        # compared stands in one document.
        whole = f"{groups['before']}, {names}"
        known, unknown = _resolve_names(
            [_ARTICLE.sub("", each) for each in _LISTED.split(whole) if each], document_names
        )
        subject = groups["after"] or ""
    if len(known) < _FEWEST:
        return None
    return AskedOfDocuments(Form.COMPARE, subject.strip(), known, unknown=unknown)


def _resolve_names(
    names: Sequence[str], document_names: DocumentNames
) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Resolve the ids of the documents that bear these names, and the names that none does."""
    known: dict[str, None] = {}
    unknown = []
    for name in names:
        found = document_names.find_named(name)
        if not found:
            unknown.append(name)
        known.update(dict.fromkeys(found if len(found) <= 2 else ()))
    return tuple(known), tuple(unknown)


def _parse_named(question: str, document_names: DocumentNames) -> AskedOfDocuments | None:
    """Parse a question that names two documents or more side by side: each is asked the rest of it."""
    for match in _SIDE_BY_SIDE.finditer(question):
        names = [name for name in _LISTED.split(match[0]) if name]
        found = [document_names.find_called(name) for name in names]
        if all(len(ids) == 1 for ids in found) and len({ids[0] for ids in found}) == len(names):
            before = _BEFORE_NAMES.sub("", question[: match.start()])
            rest = " ".join(f"{before} {question[match.end() :]}".split())
            if _tells(rest):
                return AskedOfDocuments(Form.SAY, rest, tuple(ids[0] for ids in found))
    return None


def _tells(said: str) -> bool:
    return bool(find_stems(said))


def _called(document: Document) -> frozenset[str]:
    """The words of its title and of its files' names."""
    files = " ".join(re.split(r"[\\/]", path)[-1].rpartition(".")[0] for path in document.paths)
    return frozenset(find_stems(f"{document.title} {re.sub(r'[_.-]', ' ', files)}"))


def find_first_words(texts: Collection[str]) -> str:
    """Find what a document begins with."""
    return " ".join(" ".join(texts).split()[:_FIRST_WORDS])
