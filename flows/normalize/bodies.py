"""Organisations by the noun or suffix their name ends in."""

from flows.normalize.capitals import word_set

HEADS = word_set(
    "ministry department agency association committee commission council authority administration bureau office institute institution "
    "university college school academy polytechnic center centre foundation federation union organization organisation bank fund "
    "corporation company corp inc ltd llc plc group holdings industries board society secretariat embassy consulate chamber "
    "confederation coalition assembly parliament senate congress court tribunal service party club laboratory lab laboratories hospital "
    "museum airlines airways motors electronics technologies shipbuilding securities consortium cabinet government directorate "
    "delegation guild league alliance ombudsman inspectorate registry trust exchange observatory library clinic "
    "headquarters subcommittee taskforce force forces"
)
# Bodies of a state, whose name does not take the country in: the "Ministry of Industry" of Indonesia.
GOVERNMENT = word_set("ministry department government cabinet parliament")
# Heads whose complement is a list: "Ministry of Trade, Industry and Energy".
LISTING = word_set("ministry department committee office board council bureau directorate institute agency secretariat center centre")
# Heads that take no complement.
CLOSED = word_set("corp inc ltd llc plc group holdings industries motors electronics airlines airways technologies shipbuilding")
# Suffixes of companies, behind the name with or without a comma and full stops, and what stands before a name.
SUFFIXES = word_set("co ltd inc corp corporation company limited llc llp plc gmbh ag sa nv bv spa srl ab asa oyj oy kk jsc pjsc pte pty sdn bhd tbk kg se")
PREFIXES = word_set("pt cv")
# What an apposition calls a company: "DKC, a Korean steelmaker".
COMPANY_WORDS = word_set(
    "steelmaker carmaker chipmaker automaker shipbuilder company firm maker manufacturer producer supplier group retailer operator "
    "developer startup bank brand subsidiary unit conglomerate brewer airline insurer refiner lender"
)
