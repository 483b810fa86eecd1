"""The verbs that tell the time a clause speaks of, by what their form says of it."""

from flows.normalize.lines import word_set
from flows.normalize.text import Token

COMING = word_set(
    "will shall would should plans plan planning planned scheduled slated due expected expects expect "
    "expecting aims aim aiming aimed intends intend intended hopes hope hoping targets targeting upcoming "
    "forthcoming ll may might must anticipates anticipated projected forecast forecasts foresees set proposes "
    "seeks envisages"
)
# The present of a timetable: it says what is to come only of a date behind it ("opens on June 14").
TIMETABLE = word_set(
    "takes enters comes opens starts begins runs ends closes expires lasts leaves departs returns arrives visits "
    "resumes meets travels goes falls concludes launches flies begin expire resume commence depart arrive"
)
PAST = word_set(
    "was were had did has have held met rose fell said told took made began went came saw led grew sold hit "
    "stood got gave left brought sought built became kept lost won shrank sank drew spoke wrote broke ran sent "
    "spent paid bought thought taught caught felt found forgot heard knew laid lay meant overtook put read "
    "rang sang sat shook shone shot showed shown shut slid slept sprang stole struck swore swept swam swung "
    "threw understood undertook underwent wore withdrew wound done gone been begun seen given taken risen "
    "fallen grown chosen drawn driven known spoken written broken slipped dipped jumped leapt outpaced beat "
    "dealt chose drove flew froze hung hid rode sprung stuck underscored climbed oversaw"
)
INFINITIVES = word_set(
    "hold meet visit attend open launch begin start take sign conclude complete host convene introduce "
    "implement establish announce release publish finish reach resume continue discuss build run expand submit "
    "join enter come go be have become produce invest reopen close end hire ship deliver apply notify send "
    "receive present unveil kick enact ratify put bring make travel depart leave return finalize finalise "
    "follow stay remain extend create roll provide commence operate adopt seek carry push step raise lower pay "
    "spend buy sell abolish allow appear arrive chair conduct co-chair co-host decide deploy develop draw "
    "establish exempt give grow hand help hike impose issue levy lift merge move name offer phase post reduce "
    "remove repay replace report require retire review scrap select serve suspend tour try vote win withdraw "
    "work explain"
)
CUES = COMING | TIMETABLE | PAST | INFINITIVES | {"ahead"}


def is_past(token: Token) -> bool:
    """Whether the word has the form of a verb in the past, whatever it is here."""
    return token.lower in PAST or (token.lower.endswith("ed") and len(token.lower) > 4)
