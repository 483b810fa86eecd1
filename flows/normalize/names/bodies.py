"""Organisations by the noun or suffix their name ends in."""

from flows.normalize.names.capitals import Word, word_set

HEADS = word_set(
    "ministry department agency association committee commission council authority administration bureau office "
    "institute institution university college school academy polytechnic center centre foundation federation "
    "union organization organisation bank fund corporation company corp inc ltd llc plc group holdings industries "
    "board society secretariat embassy consulate chamber confederation coalition assembly parliament senate "
    "congress court tribunal service party club laboratory lab laboratories hospital museum airlines airways "
    "motors electronics technologies shipbuilding securities consortium cabinet government directorate delegation "
    "guild league alliance ombudsman inspectorate registry trust exchange observatory library clinic headquarters "
    "subcommittee taskforce force forces"
)
# Bodies of a state, whose name does not take the country in: the "Ministry of Industry" of Indonesia.
GOVERNMENT = word_set("ministry department government cabinet parliament")
# Heads whose complement is a list: "Ministry of Trade, Industry and Energy".
LISTING = word_set(
    "ministry department committee office board council bureau directorate institute agency secretariat center centre"
)
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
# What an apposition calls a company: "DKC, a Korean steelmaker".
COMPANY_WORDS = word_set(
    "steelmaker carmaker chipmaker automaker shipbuilder company firm maker manufacturer producer supplier group "
    "retailer operator developer startup bank brand subsidiary unit conglomerate brewer airline insurer refiner "
    "lender"
)


def suffix_end(words: list[Word], last: int) -> int:
    """One past the company suffixes behind a name that ends before a word: "Co., Ltd.", ", Inc.", "GmbH"."""
    end = last
    while end < len(words):
        step = end
        while step < len(words) and words[step].text in (",", "."):
            step += 1
        if step < len(words) and words[step].kind == "cap" and words[step].lower in SUFFIXES:
            end = step + 1
        else:
            break
    if words[end - 1].lower in SUFFIXES and end + 1 < len(words) and words[end].text == "." and words[end].glued:
        end += not words[end + 1].opens
    return end


def without_suffix(name: str) -> str:
    """A company's name without what tells only its legal form: "Toyota Motor Corp." is "Toyota Motor"."""
    words = name.split()
    while len(words) > 1 and words[-1].strip(".,").lower() in SUFFIXES:
        words.pop()
    while len(words) > 1 and words[0].lower() in PREFIXES:
        words.pop(0)
    return " ".join(words).rstrip(",")
