"""Nouns that say what the name is which ends in them; what they name, the four modules of types say."""

from flows.normalize.names import agreements, bodies, events, places
from schemas.entity import EntityType

HEADS: dict[str, EntityType] = {
    **dict.fromkeys(places.HEADS, "place"),
    **dict.fromkeys(events.HEADS, "event"),
    **dict.fromkeys(agreements.HEADS, "agreement"),
    **dict.fromkeys(bodies.HEADS, "organisation"),
}
