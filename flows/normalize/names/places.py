"""Places by the noun their name ends in."""

from flows.normalize.lines import word_set

HEADS = word_set(
    "city province island islands river port airport bay sea ocean lake mountain county district street road "
    "avenue square park tower hotel hall building complex plant shipyard mine peninsula strait valley canal beach "
    "zone stadium palace station terminal refinery bridge desert gulf prefecture township village dam harbor "
    "harbour arena airbase airfield theatre theater pavilion"
)
# Of these there are many of each sort: "Power Plant", "Smart City".
SORTS = word_set(
    "city park plant zone complex station port airport terminal building mine bridge dam shipyard refinery"
)
# Chains of hotels, whose houses have no telling noun: "the Sheraton Grande Walkerhill".
HOTELS = word_set("sheraton hilton marriott hyatt intercontinental westin kempinski radisson shangri-la hotel")
# What a place stands behind.
AT = word_set("in at near to from of outside")
# Nouns in small letters behind a place: of the place itself, or of another in it.
ITSELF = word_set("city province island islands county district prefecture peninsula")
INSIDE = word_set("port airport shipyard refinery")
# What lies around a place, or holds oil and ore: "the Boseong area", "the Quentar basin".
AROUND = word_set("area region basin field oilfield gasfield coalfield valley peninsula district deposit coast")
# The same behind a name that no vocabulary has, with what else is built.
SITES = INSIDE | word_set("plant mine dam bridge mill smelter")
# Centers that are halls, not bodies: "Convention Center".
CENTERS = word_set("center centre")
OF_CENTERS = word_set("convention exhibition conference expo trade shopping sports")
