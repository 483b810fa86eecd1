"""A clause being read: the stretches of items since its last verb or value, and the subject that its verb has."""

from collections.abc import Sequence

from flows.normalize.lines import BULLETS, HYPHENS, word_set
from flows.normalize.statistics.items import Item
from flows.normalize.statistics.memory import Subject
from flows.normalize.statistics.phrases import NOTHING, UNKNOWN, Phrase, is_plain, read_phrase

_EXAMPLES = (
    ["including"],
    ["like"],
    ["notably"],
    ["especially"],
    ["particularly"],
    ["mainly"],
    ["largely"],
    ["mostly"],
    ["chiefly"],
    ["primarily"],
    ["comprising"],
)
_RANKS = word_set("top largest biggest main leading foremost chief key major second third number most")
_ARTICLES = word_set("the a an its their our")
_PARTS = 2  # products
_OWNED = 3  # items: an area, an apostrophe and its letter
_UMBRELLA = 4  # items of the shortest: "imports energy of oil"
_WITH_ASIDE = 2  # stretches: a phrase and what stands between its comma and the verb


class Frame:
    """`chunks` are parted by commas and links; `links[i]` is what stands before chunk i."""

    __slots__ = (
        "bare",
        "buyer",
        "chunks",
        "has_antecedent",
        "has_value",
        "has_verb",
        "is_aside",
        "is_compared",
        "is_copular",
        "is_costing",
        "is_leaving",
        "is_moving",
        "is_owned",
        "links",
        "phrase",
        "read",
        "subject",
        "supplier",
        "unknown",
        "verb",
    )

    def __init__(self, subject: Subject | None = None, *, unknown: bool = False) -> None:
        self.buyer = ""  # the area that its verb says has bought
        self.supplier = ""  # the area that its verb says has sold
        self.bare: list[int] = []  # the values in brackets behind products that no indicator has been named for
        self.read: tuple[list[Item], int, Phrase] | None = None  # a stretch, its length, and the phrase that it is
        self.chunks: list[list[Item]] = [[]]
        self.links: list[str] = [""]
        self.subject = subject
        self.phrase: Phrase = NOTHING  # that the subject was read from
        self.unknown = unknown
        self.has_verb = False
        self.has_value = False
        self.has_antecedent = False  # a relative clause has told more of its subject, the verb is to come
        self.is_owned = False  # it tells whose series its first phrase is: "whose exports"
        self.is_aside = False  # it is told between commas
        self.is_leaving = False  # its last verb is "left"
        self.is_costing = False  # its last verb is "cost"
        self.is_compared = False  # its last verb is "compare"
        self.is_copular = False  # its last verb only says what the subject is
        self.is_moving = False  # it tells of movements: "Increases were seen in ..."
        self.verb = ""  # the indicator that its verb states: "exported"

    @property
    def waits(self) -> bool:
        """Whether its verb is still to come."""
        return not self.has_verb and not self.has_value

    def part(self, link: str) -> None:
        """Begin a new stretch behind a comma or a link."""
        self.chunks.append([])
        self.links.append(link)

    def join(self) -> None:
        """An "and": it parts two phrases, save the two ends of "between A and B"."""
        if not any(item.text.endswith("between") for item in self.chunks[-1]) or any(
            item.kind == "link" for item in self.chunks[-1]
        ):
            self.part("and")
        else:
            self.chunks[-1].append(Item("link", "and", 0, 0))

    def clear(self) -> None:
        """Forget the stretches: a verb or value has used them."""
        self.chunks, self.links = [[]], [""]

    def comes_from(self) -> bool:
        """Whether a value that now follows is what a change started from: "up from $6 billion", "compared with"."""
        chunk = self.chunks[-1]
        words = [item.text for item in chunk if item.kind == "prep"]
        if self.is_compared and [item.text for item in chunk] == ["to"]:
            return True
        if not words or (words[-1] == "with" and (chunk[0].text != "with" or not self.is_compared)):
            return False  # "Japan came second with $2 billion", "hybrids led with 2,000 units"
        return words[-1] in ("from", "than", "with", "against")

    def subject_phrase(self) -> Phrase:
        """The phrase before a verb.

        subject = {aside ","} phrase {"," aside} verb        "In May, exports to China, the largest market, fell"
        """
        example = self._example()
        if example:
            head = self.chunks[example - 1]
            whole = read_phrase(head)
            is_narrowed = any(item.kind == "prep" for item in head)  # "exports of new items, such as AI": of which?
            return whole if whole.product or whole.area or not is_narrowed else UNKNOWN
        phrase = phrase_of(self)
        if self.bare and phrase.indicator and phrase.product:
            return phrase  # the last of a list names the indicator of all: "oil (3%) and gas (2%) imports"
        umbrella = next(filter(is_umbrella, self.chunks), None) if self.links[-1] == "and" else None
        if umbrella is not None:
            return read_phrase(umbrella)
        if phrase.opening == "with" and phrase.indicator and self.waits and len(self.chunks) > 1:
            item = read_phrase(self.chunks[0])  # "Vans served as the main driver, with exports rising"
            if item.product and item.is_known and not (item.indicator or item.is_aside or phrase.product):
                return phrase._replace(product=item.product)
        if phrase.has_content:
            return self.coordinated(phrase)
        if self.has_value or self.has_verb:
            return self._before_aside() or phrase
        found = phrase
        for chunk in reversed(self.chunks[:-1]):
            earlier = read_phrase(chunk)
            if not earlier.has_content or (earlier.is_aside and len(self.chunks) > _WITH_ASIDE):
                continue
            is_held = earlier.opening == "with" and not earlier.indicator  # "ships, with one platform delivered, fell"
            if chunk is not self.chunks[0] and (is_held or _is_apposition(chunk)):
                continue
            if earlier.is_known and earlier.has_series:
                return earlier
            # "China, the main buyer, took $3 billion"
            is_named = earlier.is_known and earlier.area and not found.is_known
            found = earlier if is_named or not found.has_content else found
        return found

    def _before_aside(self) -> Phrase | None:
        """The subject of a further verb behind an aside: "..., and those of cars, despite tariffs, rose".

        subject = (value | verb) ... "and" phrase "," {aside ","} verb
        """
        for at in range(len(self.chunks) - 2, 0, -1):
            phrase = read_phrase(self.chunks[at])
            if self.links[at] == "and" and not phrase.is_aside:
                is_named = phrase.has_terms if self.has_value else phrase.indicator  # "led by ships and steel, fell"
                return phrase if phrase.is_known and is_named else None
            if not (phrase.is_aside or not phrase.has_content):
                return None
        return None

    def _example(self) -> int:
        """The stretch that only gives examples of what stands before it: "energy, such as oil and gas, rose"."""
        for at in range(1, len(self.chunks)):
            words = [item.text for item in self.chunks[at][:2]]
            if self.links[at] != "," or not self.chunks[at - 1]:
                continue
            if (
                words in (["such", "as"], ["among", "them"], ["among", "these"])
                or words[:1] in _EXAMPLES
                or self._is_included(at)
            ):
                return at
        return 0

    def _is_included(self, at: int) -> bool:
        """Whether a stretch only says what its whole has in it: "exports of the sector, oil included, rose"."""
        return len(self.chunks[at]) > 1 and self.chunks[at][-1].text == "included"

    def coordinated(self, phrase: Phrase) -> Phrase:
        """A phrase joined by "and" to others is one of several, and what is said of them together is said of none."""
        at = len(self.chunks) - 1
        if self.has_verb or not at:
            return phrase
        earlier = read_phrase(self.chunks[at - 1])
        if self.links[at] == "and" and any(item.text == "such" for item in self.chunks[at - 1]):
            return earlier  # "Sauces such as gochujang and doenjang rose"
        if not phrase.is_known and self.links[at] == ",":
            if earlier.is_known and earlier.has_terms and not earlier.is_aside:
                return earlier
        elif self.links[at] == "and" and not self.has_value and earlier.has_content and not earlier.is_aside:
            return UNKNOWN
        return phrase


def _is_apposition(chunk: Sequence[Item]) -> bool:
    """Whether a stretch only ranks what stands before its comma: "electronics, still the top export, rose"."""
    words = [item.text for item in chunk]
    first = 1 if words[:1] in (["still"], ["already"], ["once"]) else 0
    if len(chunk) > _OWNED and chunk[0].kind == "area" and words[2] == "s":
        return not _RANKS.isdisjoint(words)  # "China, Korea's largest trading partner, fell"
    return not _ARTICLES.isdisjoint(words[first : first + 1]) and not _RANKS.isdisjoint(words)


def object_of(chunk: Sequence[Item]) -> Sequence[Item]:
    """The noun phrase of the last series that a stretch names: "the ministers agreed to restore bilateral trade"."""
    named = [at for at, item in enumerate(chunk) if item.kind == "indicator"]
    if not named:
        return ()
    first = named[-1]
    while first and (chunk[first - 1].is_term or (chunk[first - 1].kind == "word" and is_plain(chunk[first - 1].text))):
        first -= 1
    return chunk[first:]


def nearest(chunk: Sequence[Item]) -> Phrase:
    """The phrase that a relative pronoun goes on with: the last noun where the rest is not understood.

    "The cause lies in memory chips, whose exports fell"
    """
    phrase = read_phrase(chunk)
    is_item = bool(chunk) and chunk[-1].kind == "product" and not phrase.is_known
    return Phrase(product=chunk[-1].code, has_content=True) if is_item else phrase


def is_umbrella(chunk: Sequence[Item]) -> bool:
    """Whether a stretch names what its list adds up to and the first of it: "imports of the energy sources of oil"."""
    if len(chunk) < _UMBRELLA or chunk[-1].kind != "product" or chunk[-2].text != "of":
        return False
    products = [at for at, item in enumerate(chunk) if item.kind == "product"]
    if len(products) < _PARTS:
        return False
    return any(item.kind == "indicator" for item in chunk[: products[0]])


def is_example(chunk: Sequence[Item]) -> bool:
    """Whether a stretch only says what is foremost in the one before it: "SSDs in particular", "mainly SUVs"."""
    words = [item.text for item in chunk]
    return words[-2:] == ["in", "particular"] or words[-2:] == ["above", "all"] or words[:1] in _EXAMPLES


def phrase_of(frame: Frame) -> Phrase:
    """The phrase of the last stretch, read once as long as nothing is added to it."""
    chunk = frame.chunks[-1]
    if frame.read is None or frame.read[0] is not chunk or frame.read[1] != len(chunk):
        frame.read = chunk, len(chunk), read_phrase(chunk)
    return frame.read[2]


def is_reason(chunk: Sequence[Item], value: Item) -> bool:
    """Whether a stretch leads to what something rests on: ships "rose on the delivery of" nine vessels."""
    is_led = len(chunk) > 1 and chunk[-1].text == "of" and any(item.text == "on" for item in chunk)
    return is_led and value.value is not None and value.value.figure.kind == "count"


def is_pause(items: Sequence[Item], at: int) -> bool:
    """Whether item `at` is a comma, semicolon or colon, or a dash between spaces."""
    item = items[at]
    if item.kind != "mark":
        return False
    text = item.text
    if text in (",", ";", ":") or (text in BULLETS and at):
        return True
    if (text not in HYPHENS and text != "/") or at == 0 or at + 1 >= len(items):
        return False
    return items[at - 1].end < items[at].start and items[at].end < items[at + 1].start


def is_outdone(frame: Frame) -> bool:
    """Whether a stretch only names what the subject is held against: "exports exceeded those of May by" 3 percent."""
    chunk = frame.chunks[-1]
    if not frame.has_verb or not chunk or chunk[-1].text != "by":
        return False
    phrase = phrase_of(frame)
    is_pointer = phrase.pronoun == "pointer" and not (phrase.has_series or phrase.area or phrase.owner)
    return is_pointer and any(item.kind == "date" for item in chunk)
