"""Hold the words that hold sentences together: closed classes of a language, to which no new words come.

They tell what of a sentence limits it (negations, modals, quantifiers, conditions), what may be left out
without loss (articles, forms of to be), and where its parts begin. All other words are open classes, of which
nothing is listed here but the irregular verbs.
"""

from __future__ import annotations


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


FREE = {
    "en": _words(
        """
        & a an the is are was were be been being am has have had having do does did there this these those it
        its they them their theirs his her hers my our your own also then itself themselves himself herself
        mr mrs ms miss dr prof sir
        """
    ),
    "de": _words(
        "der die das den dem des ein eine einen einem einer eines ist sind war waren wird werden wurde wurden"
        " worden hat haben hatte hatten es auch"
    ),
    "fr": _words(
        "le la les l un une des du de d est sont était étaient a ont avait avaient été il elle ce c"
    ),
    "es": _words("el la los las un una unos unas es son era eran fue fueron ha han había habían sido de del"),
}
"""Words that need not stand in the words cited, and may be left out of them: articles, auxiliaries, pronouns
that stand for things, titles before names."""
DETERMINERS = _words("the a an this these those its their his her my our your")
MEN, WOMEN = _words("mr sir"), _words("mrs ms miss madam")
"""Titles that tell one from another of a name."""
BE = _words("is are was were be been being am")
PAST = _words("was were had did")
PRESENT = _words("is are am do does")
PERFECT = _words("has have")
PRONOUNS = _words("it they he she this these those")
ANAPHORS = PRONOUNS | _words("which both neither none nothing i we")
"""Words that stand for what was said before."""
TIME_UNITS = _words("second minute hour day week month quarter year night")
TIME_WORDS = _words(
    """
    monday tuesday wednesday thursday friday saturday sunday today yesterday tomorrow now currently
    january february march april june july august september october november december
    spring summer autumn winter weekend
    """
)
COORDINATORS = _words("and but und aber sondern et mais y e pero sino")
ALTERNATIVES = _words("or nor oder ou o u")
SUBORDINATORS = _words(
    "if unless when whenever where wherever while whereas because since although though once until before"
    " after lest whether than wenn falls weil obwohl bevor nachdem sofern solange si quand lorsque parce"
    " cuando aunque porque"
)
HARMLESS = _words("because although though whereas while since")
"""Subordinators whose clause a factual sentence may do without."""
COMPLEMENTIZERS = _words("that dass que")
RELATIVES = _words("who whom whose which qui dont quien")
LOOSE = _words("of in on at for with to into onto as during upon by via per")
"""Prepositions that a paraphrase may put for each other."""
STRICT = _words(
    """
    from before after until since within without over under above below between against through across behind
    near beyond among amongst despite towards toward outside inside throughout opposite off out
    """
)
CONDITIONS = _words("if unless except only subject provided solely")
NEGATIVE = _words(
    """
    not no never none neither nor nobody nothing nowhere without hardly scarcely barely cannot unable
    nicht kein keine keinen keinem keiner nie niemals niemand weder ohne
    ne pas jamais aucun aucune rien personne sans nunca jamás ningún ninguna ninguno nadie nada sin
    """
)
MODAL = _words("must may will should would might")
ROLES = _words("by to")
"""Prepositions that tell who does what to whom."""
CHANGES = _words("rise fall increase decrease grow decline drop climb sink")
"""Verbs after which "from" and "to" tell what something was."""
CHANGED_BY = {
    "um": r"(?:steig|wachs|sink|fall)en(?:d\w*)?|(?:steig|sink)t|wächst|fällt"
    r"|(?:stieg|wuchs|sank|fiel)(?:en)?|ge(?:stiegen|wachsen|sunken|fallen)(?:e[nmrs]?)?"
    r"|(?:ge)?(?:senk|steiger|erhöh|verringer)(?:e?n|t(?:e[nmrs]?)?|ung(?:en)?)",
    "de": r"(?:augment|progress|diminu|baiss|recul|chut|hauss)\w*",
    "un": r"baj(?:a|an|ó|aron|ad[oa]s?|ará\w*|ando)"
    r"|(?:aument|sub(?:ió|ieron|e|en|ida)|creci|disminu|ca(?:yó|yeron|ída)|redu[cj])\w*",
}
"""How the same is said in German, French and Spanish, by the word behind which it is told by how much."""
MEANS = r"averages?|mean(?!\W*$)|avg|on average|durchschnitt\w*|mittelwert\w*|im schnitt|mittlere[nr]?"
MEDIANS = r"medians?|zentralwert"
"""Patterns of the words that ask for a mean, and for a median."""
LARGE = (
    r"largest|biggest|highest|greatest|maximum|max|top|most|peak"
    r"|größte\w*|höchste\w*|meisten?|häufigsten|öftesten|maximal\w*"
)
SMALL = (
    r"smallest|lowest|least|fewest|minimum|min|bottom"
    r"|kleinste\w*|niedrigste\w*|wenigsten?|seltensten|geringste\w*|minimal\w*"
)
"""Patterns of the words that ask for the most, and for the least, of no dimension."""
QUANTIFIERS = _words("all any most few both half only everybody")
HEDGES = QUANTIFIERS | {"at least", "at most", "more than", "less than"}
"""Quantifiers under which a fact with less said is another fact."""
PHRASES = {
    "must": "must; shall; has to; have to; had to; is required to; are required to; is obliged to"
    "; are obliged to",
    "may": "may; can; is allowed to; are allowed to; is permitted to; are permitted to",
    "will": "will; ll; is going to; are going to",
    "should": "should; ought to",
    "would": "would",
    "might": "might; could",
    "not": "not; n't",
    "nobody": "nobody; no one; no-one",
    "everybody": "everybody; everyone",
    "somebody": "somebody; someone",
    "all": "all; every; each",
    "before": "before; prior to",
    "until": "until; till; up until",
    "only": "only; solely; exclusively",
    "unless": "unless; except if; except where; except when",
    "if": "if; provided that; providing that; on condition that; as long as; so long as; in case"
    "; in the event that",
    "except": "except; except for; except in; other than; with the exception of; excluding; apart from"
    "; save for",
    "at least": "at least; no less than; not less than; no fewer than; not fewer than; a minimum of",
    "at most": "at most; no more than; not more than; up to; a maximum of; not exceeding",
    "more than": "more than; in excess of; upwards of; exceeding",
    "less than": "less than; fewer than; short of",
    "about": "about; around; approximately; roughly; circa; some",
    "nearly": "nearly; almost; just under",
    "said": "according to",
}
"""Ways to put the same, the first word or words of which stand for all."""
BEFORE_NUMBERS = {"over": "more than", "above": "more than", "under": "less than", "below": "less than"}
"""What these prepositions mean before a number."""
ONLY_BEFORE_NUMBERS = _words("about around some")
SPEECH = _words(
    """
    say said claim allege deny report state believe think argue suggest estimate announce assert contend
    maintain insist suspect assume warn predict forecast tell doubt dispute rumour hope expect according
    behaupten sagen meinen glauben bestreiten
    """
)
"""Verbs that tell what somebody says or thinks: what they govern is not stated as a fact."""
_IRREGULAR_VERBS = """
    arise arose arisen/awake awoke awoken/bear bore borne/beat beat beaten/become became
    begin began begun/bend bent/bind bound/bite bit bitten/bleed bled/blow blew blown/break broke broken
    breed bred/bring brought/build built/burn burnt/buy bought/catch caught/choose chose chosen
    come came/creep crept/deal dealt/dig dug/draw drew drawn/drink drank drunk/drive drove driven
    eat ate eaten/fall fell fallen/feed fed/feel felt/fight fought/find found/flee fled/fly flew flown
    forbid forbade forbidden/forget forgot forgotten/forgive forgave forgiven/freeze froze frozen
    get got gotten/give gave given/go went gone/grind ground/grow grew grown/hang hung/hear heard
    hide hid hidden/hold held/keep kept/kneel knelt/know knew known/lay laid/lead led/lean leant
    learn learnt/leave left/lend lent/lose lost/make made/mean meant/meet met/pay paid/ride rode ridden
    ring rang rung/rise rose risen/run ran/say said/see saw seen/seek sought/sell sold/send sent
    shake shook shaken/shine shone/shoot shot/show shown/shrink shrank shrunk/sing sang sung
    sink sank sunk/sit sat/sleep slept/slide slid/speak spoke spoken/speed sped/spell spelt/spend spent
    spill spilt/spin spun/spoil spoilt/spring sprang sprung/stand stood/steal stole stolen/stick stuck
    sting stung/strike struck/strive strove striven/swear swore sworn/sweep swept/swim swam swum
    swing swung/take took taken/teach taught/tear tore torn/tell told/think thought/throw threw thrown
    understand understood/undertake undertook undertaken/wake woke woken/wear wore worn/weave wove woven
    weep wept/win won/wind wound/withdraw withdrew withdrawn/withhold withheld/write wrote written
    overcome overcame/oversee oversaw overseen/undergo underwent undergone/withstand withstood
    rebuild rebuilt/repay repaid/foresee foresaw foreseen/sue sued
"""
PAST_OF = {
    past: verb
    for line in _IRREGULAR_VERBS.strip().splitlines()
    for verb, *pasts in (forms.split() for forms in line.strip().split("/"))
    for past in pasts
}
FRAMES = (
    r"in (?:short|brief|summary|conclusion|other words|addition|sum),"
    r"|(?:to (?:sum up|summari[sz]e|conclude)|overall|briefly|moreover|furthermore|additionally),"
    r"|(?:please )?note(?: also)? that|it (?:should|must|may) (?:also )?be (?:noted|mentioned|added) that"
    r"|it is (?:also )?(?:worth (?:noting|mentioning)|to be noted|important to note) that"
    r"|kurz (?:gesagt|gefasst)[:,]|zusammenfassend:"
    r"|(?:en (?:bref|résumé|outre)|de plus|par ailleurs),|il (?:faut|convient de) (?:noter|rappeler) que"
    r"|(?:en (?:resumen|breve)|además),|cabe (?:señalar|destacar) que"
)
"""What begins a sentence, tells how it goes with those before it, and claims nothing."""
