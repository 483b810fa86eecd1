"""The frame of a meeting: who met, and where the sentence says so."""

from typing import NamedTuple

from flows.normalize.diplomacy.phrases import Unit
from flows.normalize.diplomacy.stance import Stance


class Frame(NamedTuple):
    """People who met: those that the verb's object names, those that its subject names, and what the verb says of it.

    Where it is a group that nobody names, there are neither, but the day and the place still stand beside it.
    """

    verb: int
    last: int
    objects: tuple[Unit, ...]
    subjects: tuple[Unit, ...]
    pronoun: bool
    stance: Stance
