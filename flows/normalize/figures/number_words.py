"""The words that English writes numbers with: closed lists, as any grammar gives them."""

from decimal import Decimal
from typing import Final

ONES: Final = {
    word: Decimal(value)
    for value, word in enumerate(
        [
            "zero",
            "one",
            "two",
            "three",
            "four",
            "five",
            "six",
            "seven",
            "eight",
            "nine",
            "ten",
            "eleven",
            "twelve",
            "thirteen",
            "fourteen",
            "fifteen",
            "sixteen",
            "seventeen",
            "eighteen",
            "nineteen",
        ]
    )
}
TENS: Final = {
    word: Decimal(value * 10)
    for value, word in enumerate(["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"], 2)
}
HUNDRED: Final = Decimal(100)
SCALES: Final = {
    word: Decimal(10) ** power
    for power, words in {
        3: "thousand",
        5: "lakh lakhs lac lacs",
        6: "million millions mln mn mio",
        7: "crore crores",
        9: "billion billions bln bn",
        12: "trillion trillions trln trn tn",
        15: "quadrillion",
    }.items()
    for word in words.split()
}
# These letters scale an amount of money only: "£5m" is five million, "5 m" five metres.
MONEY_SCALES: Final = {
    "k": Decimal(10) ** 3,
    "m": Decimal(10) ** 6,
    "mil": Decimal(10) ** 6,
    "cr": Decimal(10) ** 7,
    "b": Decimal(10) ** 9,
    "t": Decimal(10) ** 12,
}
DOZEN: Final = Decimal(12)

_ORDINAL_ONES = [
    "first",
    "second",
    "third",
    "fourth",
    "fifth",
    "sixth",
    "seventh",
    "eighth",
    "ninth",
    "tenth",
    "eleventh",
    "twelfth",
    "thirteenth",
    "fourteenth",
    "fifteenth",
    "sixteenth",
    "seventeenth",
    "eighteenth",
    "nineteenth",
]
ORDINALS: Final = {word: Decimal(value) for value, word in enumerate(_ORDINAL_ONES, 1)} | {
    word: Decimal(value * 10)
    for value, word in enumerate(
        [
            "twentieth",
            "thirtieth",
            "fortieth",
            "fiftieth",
            "sixtieth",
            "seventieth",
            "eightieth",
            "ninetieth",
            "hundredth",
        ],
        2,
    )
}
ORDINAL_ENDINGS: Final = frozenset({"st", "nd", "rd", "th"})

# A second is a time and a place in an order, never a half.
DENOMINATORS: Final = {
    "half": Decimal(2),
    "halves": Decimal(2),
    "third": Decimal(3),
    "thirds": Decimal(3),
    "quarter": Decimal(4),
    "quarters": Decimal(4),
} | {
    form: Decimal(value)
    for value, word in enumerate(_ORDINAL_ONES[3:10] + _ORDINAL_ONES[10:12], 4)
    for form in (word, word + "s")
}
MULTIPLES: Final = {f"{word}fold": value for word, value in (ONES | TENS).items() if value > 1} | {
    form: Decimal(value)
    for value, forms in {
        2: "double doubles doubled doubling twice",
        3: "triple triples tripled tripling treble trebles trebled trebling thrice",
        4: "quadruple quadruples quadrupled quadrupling",
        5: "quintuple quintuples quintupled quintupling",
        6: "sextuple sextupled",
        100: "hundredfold",
    }.items()
    for form in forms.split()
}
HALVED: Final = frozenset({"halve", "halved", "halving"})
