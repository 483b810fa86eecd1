"""Organisations by the noun or suffix their name ends in."""

from flows.normalize.lines import word_set
from flows.normalize.names.capitals import Word, past_bracket

HEADS = word_set(
    "ministry department agency association committee commission council authority administration bureau office "
    "institute institution university college school academy polytechnic center centre foundation federation union "
    "organization organisation holding bank fund corporation company corp inc ltd llc plc group holdings industries "
    "board society secretariat embassy consulate chamber confederation coalition assembly parliament senate "
    "congress court tribunal service party club laboratory lab laboratories hospital museum airlines airways motors "
    "electronics technologies shipbuilding securities consortium cabinet government directorate delegation guild "
    "league alliance ombudsman inspectorate registry trust exchange observatory library clinic headquarters "
    "subcommittee taskforce force forces"
)
# With these words before them some heads are things or kinds: "Customer Service", "Data Center", "Third Party".
# Plain words that a body may end in and that stand before other nouns as often.
MODIFIERS = word_set("force exchange")
PLAIN_HEADS = word_set("service group center centre society party force exchange lab club board school")
PLAIN_BEFORE = word_set(
    "stop customer working call data third work peer target focus expert user control test social help graduate "
    "business high"
)
# Bodies of a state, whose name does not take the country in: the "Ministry of Industry" of Indonesia.
GOVERNMENT = word_set("ministry department government cabinet parliament")
# Heads whose complement is a list: "Ministry of Trade, Industry and Energy".
LISTING = word_set(
    "ministry department committee office board council bureau directorate institute agency secretariat center centre"
)
# Those that are accredited to others: "Delegation of the European Union to Japan".
ACCREDITED = word_set("embassy delegation secretariat consulate mission")
# Heads that take no complement.
CLOSED = word_set(
    "corp inc ltd llc plc group holdings industries motors electronics airlines airways technologies shipbuilding"
)
# Suffixes of companies, behind the name with or without a comma and full stops, and what stands before a name.
SUFFIXES = word_set(
    "co ltd inc corp corporation company limited llc llp plc gmbh ag sa nv bv spa srl ab asa oyj oy kk jsc pjsc "
    "pte pty sdn bhd tbk kg se"
)
PREFIXES = word_set("pt cv")
_BRIEF = word_set("ag sa nv bv ab kg se kk asa")
# Partners behind an "&", which is no list there: "Merrill Lynch & Co.", "Chung & Sons".
FAMILY = word_set("co company sons bros brothers partners associates")
# What an apposition calls a company: "DKC, a Korean steelmaker".
# What stands in capitals before the company that plays this part: "EPC Contractor Quxwell".
PARTS = word_set("contractor owner operator supplier developer sponsor partner exhibitor")
COMPANY_WORDS = word_set(
    "steelmaker carmaker chipmaker automaker shipbuilder company firm maker manufacturer producer supplier group "
    "retailer operator developer startup bank brand subsidiary unit conglomerate brewer airline insurer refiner "
    "lender"
)

# What only people and bodies do.
ACTS = word_set(
    "said says told announced unveiled signed plans acquired hired agreed decided declined intends won bought sold "
    "employs"
)
# Small nouns that say what the capitals before them are: "the Teamsters union", "the Law and Order party".
KINDS = word_set("union party newspaper daily magazine tabloid newswire")
# Those of bodies that have members, perhaps behind a word of what they are for: "the BDI industry association".
LEAGUES = word_set("association federation institute lobby chamber cooperative consortium confederation")
# What the clubs of a city are called by.
TEAMS = word_set(
    "united city rovers wanderers athletic albion town wednesday rangers dynamo spartak lokomotiv villa fc"
)
# What companies do, and hardly anybody else whose name is one uncommon word.
DEEDS = word_set(
    "makes builds runs operates produces supplies owns employs lends sells exports manufactures develops posted filed "
    "launched"
)
# Small nouns that say that the capitals before them name a thing: "the Quentar rig", "Galena phones".
THINGS = word_set(
    "rig ship vessel tanker ferry satellite spacecraft telescope phone phones smartphone smartphones model models "
    "drug vaccine virus variant jet jets aircraft helicopter missile index average app film movie novel award "
    "awards prize medal crude car cars"
)
# What companies call themselves by behind a name of their own: "Doosan Mobility Innovation", not "Apple Watch".
TRADES = word_set(
    "advisors aerospace air analytics auto automotive bank battery beverage biologics bioscience brewery capital "
    "card cement chemical chemicals communications construction consulting copper cosmetics display e&c economics "
    "electric electronics energy engineering entertainment financial food foods fuel gas global gold graphite "
    "health healthcare heavy innovation insurance international investment land life lithium logistics machinery "
    "management marine markets materials media metal metals mining mobility motor nickel nuclear oil partners "
    "petrochemical petroleum pharma pharmaceutical pharmaceuticals pharmacy plastics power realty research "
    "resources retail robotics securities semiconductor semiconductors shipping software solution solutions steel "
    "systems technology telecom times tire trading transport tyre ventures zinc"
)


def _begins_a_name(words: list[Word], at: int) -> bool:
    """Whether letters behind a comma are no legal form but the next name of a list: "GM Korea Co., KG Mobility"."""
    if at + 1 >= len(words) or words[at - 1].text != "," or words[at].lower not in _BRIEF:
        return False
    return words[at].text.isupper() and words[at + 1].kind == "cap" and not words[at + 1].opens


def suffix_end(words: list[Word], last: int) -> int:
    """One past the company suffixes behind a name that ends before a word: "Co., Ltd.", ", Inc.", "& Sons"."""
    end = last
    while end < len(words):
        step = end
        while step < len(words) and words[step].text in (",", "."):
            step += 1
        if step > end and _begins_a_name(words, step):
            break
        step += step + 1 < len(words) and words[step].text in ("&", "and") and words[step + 1].lower in FAMILY
        if (
            step < len(words)
            and (words[step].kind == "cap" or words[step].text == "plc")
            and (
                words[step].lower in SUFFIXES or (words[step - 1].text in ("&", "and") and words[step].lower in FAMILY)
            )
        ):
            end = step + 1
        else:
            break
    if words[end - 1].lower in SUFFIXES and end + 1 < len(words) and words[end].text == "." and words[end].glued:
        end += not words[end + 1].opens
    return end


def without_suffix(name: str) -> str:
    """A company's name without what tells only its legal form: "Toyota Motor Corp." is "Toyota Motor"."""
    words = name.split()
    while len(words) > 1 and words[-1].replace(".", "").strip(",").lower() in SUFFIXES:
        words.pop()
    while len(words) > 1 and words[0].lower() in PREFIXES:
        words.pop(0)
    return " ".join(words).rstrip(",")


def acts(words: list[Word], last: int) -> bool:
    """Whether what ends before a word does what only people and bodies do: "X (Y) said"."""
    behind = past_bracket(words, last)
    if behind + 2 < len(words) and words[behind].lower == "of" and words[behind + 1].kind == "cap":
        behind += 2  # "X of Canada intends"
    if behind + 1 < len(words) and words[behind].lower == "is":
        return words[behind + 1].lower in ("based", "headquartered")
    return behind < len(words) and words[behind].lower in ACTS
