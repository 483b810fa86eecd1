"""Whether a spelling stands for the statistic or only modifies another noun: "chip exports", but not "chip makers".

    term        = plural ! taker | singular ahead | attributive indicator | verb
    ahead       = end of clause | function word | verb | number | indicator | coordinate term
    coordinate  = term {("," | "and" | "or" | "/" | "&") term}         all stand or fall with the last

A noun in English takes the nouns before it: in "export ban", "energy security", "production facility" the last word
is what is spoken of. A plural seldom modifies ("exports"), and then only before the closed list of takers ("sales
office").
"""

from collections.abc import Sequence
from functools import cache
from typing import Literal

from flows.normalize.figures.change_words import change_words
from flows.normalize.lines import HYPHENS, word_set
from flows.normalize.statistics.spellings import APOSTROPHES
from flows.normalize.statistics.words import ADVERBS, HOMOGRAPHS, LEVEL_VERBS, SHARES
from flows.normalize.text import Token

# Words that cannot be the head of a compound: the noun before them is one.
_FUNCTION = ADVERBS | word_set(
    "of in at to on per by for from with without between among through during over under above below across toward"
    " towards into onto within against despite amid after before since until till as than via versus vs off out up"
    " down and or but nor yet so while whereas although though because if unless when where which who whom whose"
    " that excluding including except besides alongside such like both either neither all each half most much more"
    " less fewer the a an this these those its their his her our some any no only just also even still already again"
    " alone too not never now then today yesterday respectively together alike overall combined combined altogether"
    " too well however meanwhile moreover thus therefore is are was were be been being am has have had having do"
    " does did will would shall should can could may might must last next year-on-year yoy mom qoq y m worth here"
    " there abroad overseas compared relative due thanks based instead rather next ahead back once twice it they he"
    " she we you first second third fourth fifth sixth"
)
# What series do besides rising and falling; regular pasts ("reached", "totaled") are known by their ending.
_SERIES_VERBS = word_set(
    "reach reaches total totals totalled stand stands stood come comes came amount amounts account accounts record"
    " records post posts remain remains stay stays keep keeps kept hit hits take takes took make makes made see sees"
    " saw show shows set sets led lead leads lost loses lose won win wins brought bring brings got get gets gave"
    " give gives began begin begins went go goes gone became become becomes held hold holds sold sell sells bought"
    " buy buys met meet beat beats broke break breaks ran run runs drew draw draws spent spend paid pay pays fared"
    " fare fares found find finds left sent overtook wrote turn turns continue continues make exceed exceeds surpass"
    " surpasses average averages outpace suffer suffers enjoy enjoys follow follows represent represents contribute"
    " contributes maintain maintains bear mean means meant say says said range ranges measure measures comprise"
    " comprises equal equals yield yields recover recovers benefit benefits snap snaps swing swings slip slips swung"
    " won felt did think thought known seen taken driven given shown risen fallen grown done weigh weighs put puts"
    " count counts stem stems constitute constitutes break"
)
_VERBS = (LEVEL_VERBS - HOMOGRAPHS - word_set("cost costs move moves project projects return returns")) | _SERIES_VERBS
_NO_PASTS = word_set("need seed feed speed breed weed bed shed embed red indeed hundred exceed proceed succeed")
_NO_ADVERBS = word_set(
    "supply family assembly fly rally ally reply monopoly italy daily weekly monthly yearly friendly"
)
# Nouns that measure the series named before them: "export value", "GDP growth", "sales figures".
_VALUE = word_set("value values amount amounts earnings receipts revenue revenues")
_VOLUME = word_set("volume volumes quantity quantities tonnage")
_MEASURES = (
    _VALUE
    | _VOLUME
    | word_set(
        "figure figures data total totals growth performance result results level levels rate rates index indices"
        " number numbers reading readings estimate estimates forecast forecasts projection projections target targets"
        " goal record momentum share shares statistics decline contraction expansion outlook trend trends proceeds"
        " trajectory slump slowdown recovery rebound streak bill side front"
    )
)
# Heads that a plural modifies all the same: "sales office", "services industry", "exports department".
_TAKERS = word_set(
    "industry industries sector sectors market markets maker makers manufacturer manufacturers producer producers"
    " company companies firm firms exporter exporters importer importers dealer dealers dealership plant plants"
    " factory factories complex complexes business businesses technology technologies supply supplier suppliers"
    " chain chains team teams manager managers office offices network networks division department departments"
    " minister ministry association associations committee council policy policies ban bans control controls license"
    " licenses licence restriction restrictions tariff tariffs quota quotas duty duties regime promotion support"
    " agency agencies act law laws procurement procedure procedures campaign event events representative"
    " representatives force channel channels strategy tax taxes agreement agreements negotiations talks dialogue"
    " forum expert experts official officials engineer engineers giant giants group groups park parks project"
    " projects fair exhibition festival summit center centre desk order store stores shop shops clerk person people"
    " team pitch agent agents cluster clusters value-chain facility facilities line lines ecosystem hub executive"
    " executives worker workers user users owner owners driver drivers"
)
_SUBJECTS_END = word_set("was were been be being has have had is are will would can could may")
_DETERMINERS = word_set(
    "the a an this that these those its their his her our of in for on to at and or no some any with"
)
_BEFORE_INFINITIVE = word_set(
    "to can will would may might could should must shall cannot not let help who that which they we you i it for by"
    " n't t"
)
_HOMOGRAPHS = word_set("export import demand supply price yield order purchase wage budget output stock produce")
_TAKE = word_set("accounted made took held represented edged inched ticked moved")
_TRADED = word_set("exported imported shipped sold bought built produced made manufactured")
_COSTS = frozenset({"cost", "costs"})
_COORDINATORS = word_set(", and or / & ; plus")


def is_hyphenated(tokens: Sequence[Token], last: int) -> bool:
    """Whether a hyphen behind token `last - 1` joins it to more: "export-oriented", "oil-producing"."""
    return (
        last + 1 < len(tokens)
        and tokens[last].text in HYPHENS
        and tokens[last].glued
        and tokens[last + 1].glued
        and tokens[last + 1].kind == "word"
    )


def is_function(word: str) -> bool:
    """Whether a word in lower case is a preposition, conjunction, pronoun, auxiliary or their like."""
    return word in _FUNCTION


@cache
def heads_before(word: str) -> bool:
    """Whether a word in lower case cannot itself be the head of a compound, so that the noun before it is one."""
    words = change_words()
    if word in _FUNCTION or word in _VERBS:
        return True
    if word in words.moves or word in words.comparatives:
        return True
    if word.endswith("ed"):
        return word not in _NO_PASTS
    return word.endswith("ly") and word not in _NO_ADVERBS


def measure_at(tokens: Sequence[Token], at: int) -> Literal["value", "volume", ""] | None:
    """value, volume, or "" for another measuring noun at token `at`; nothing where none stands there."""
    word = tokens[at].lower if at < len(tokens) else ""
    if word not in _MEASURES:
        return None
    return "value" if word in _VALUE else "volume" if word in _VOLUME else ""


def stands_alone(tokens: Sequence[Token], last: int, end: int) -> bool:
    """Whether what stands at token `last` lets the noun before it be the head; the sentence ends before `end`."""
    if last >= end:
        return True
    token = tokens[last]
    if is_hyphenated(tokens, last):
        return False
    if (
        token.lower in _COSTS
        and last + 1 < end
        and (tokens[last + 1].kind == "number" or tokens[last + 1].text in "$€£¥₩")
    ):
        return True  # "energy cost 2 percent less", but not "energy cost pressures"
    if token.text.isupper() and last + 1 < end and (tokens[last + 1].kind == "number" or tokens[last + 1].text == "$"):
        return True  # "import turnover USD 3 billion", "machinery US$3 billion"
    if token.lower == "trade" and (last + 1 >= end or heads_before(tokens[last + 1].lower)):
        return True  # "the surplus in ICT trade widened", but not "ICT trade fairs"
    if token.kind != "word":
        is_quote = last + 1 >= end or tokens[last + 1].kind == "mark"  # "'Construction' (-3 percent)"
        return token.text not in APOSTROPHES or not token.glued or is_quote or _owns_a_share(tokens, last, end)
    return heads_before(token.lower)


def goes_alone(token: Token) -> bool:
    """Whether what stands behind the adjective of a series makes it the series: "online rose 3 percent"."""
    return token.kind == "number" or token.text == "(" or token.lower in change_words().verbs or token.lower in _TAKE


def _owns_a_share(tokens: Sequence[Token], last: int, end: int) -> bool:
    """Whether the genitive of a noun is of its part in a series: "nuclear power's share"."""
    at = last + 1 + (last + 1 < end and tokens[last + 1].lower == "s")
    return at < end and tokens[at].lower in SHARES


def is_taken(tokens: Sequence[Token], last: int, end: int) -> bool:
    """Whether a plural before token `last` only modifies the noun there."""
    if last >= end:
        return False
    if is_hyphenated(tokens, last):
        return True
    word = tokens[last].lower
    return word in _TAKERS or (word in APOSTROPHES and last + 1 < end and tokens[last + 1].lower in _TAKERS)


def is_coordinator(token: Token) -> bool:
    """Whether a token can join two nouns of one phrase."""
    return token.lower in _COORDINATORS


def is_verb(tokens: Sequence[Token], first: int, start: int) -> bool:
    """Whether the verb form at token `first` is one, and no adjective: "Korea imported oil", but "imported cars"."""
    if first <= start:
        return False
    before = tokens[first - 1]
    if before.lower == "and":  # "exported goods to the value of $3 billion and imported goods ..."
        return any(token.lower in _TRADED for token in tokens[start : first - 1])
    if before.lower in _SUBJECTS_END or before.lower.endswith("ly"):
        return True
    return (before.kind == "word" and before.lower not in _DETERMINERS) or before.text == ")"


def is_infinitive(tokens: Sequence[Token], first: int, last: int) -> bool:
    """Whether a singular that is spelled like its verb is the verb: "to export", "firms that import"."""
    if last != first + 1 or tokens[first].lower not in _HOMOGRAPHS or not first:
        return False
    return tokens[first - 1].lower in _BEFORE_INFINITIVE
