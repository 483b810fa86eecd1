"""Closed lists of English words that the grammar of statements stands on: what governs, what links, what says nothing.

What is in no list is a word that we do not know, and a phrase with such a word in a place that counts has no reading.
"""

from flows.normalize.lines import word_set

PREPOSITIONS = word_set(
    "of to from in into with for by at on over during through throughout within between among under against per since"
    " until till across via about before after than as versus vs toward towards around despite amid given upon without"
    " excluding except barring ex including onto"
)
EXCLUDING = word_set("excluding except barring ex without")

# Conjunctions that end a clause with all that it says.
CLAUSE_LINKS = word_set("while whereas but although though because whilst unless if when where which who whose")
LINKS = word_set("and or & plus")
PRONOUNS = word_set("they it them this these both theirs")
POINTERS = word_set("those that")
OWNERS = word_set("their its")

# Verbs that state a level or hand a subject on, whatever they mean beyond that.
LEVEL_VERBS = word_set(
    "is are was were be been being has have having had will would may might could should shall can must do"
    " does did reach"
    " reached reaches reaching total totaled totalled totals totaling totalling amount amounted amounts amounting"
    " stand stands stood standing come came comes coming hit hits hitting post posted posts posting record recorded"
    " records recording register registered registers registering average averaged averages averaging account"
    " accounted accounts accounting make made makes making represent represented represents representing show showed"
    " shows shown showing see saw seen seeing report reported reports reporting remain remained remains remaining stay"
    " stayed stays staying turn turned turns turning become became becomes draw drew drawn draws receive received"
    " receives attract attracted attracts take took takes taken bring brought brings bringing beating exceed exceeded"
    " exceeds exceeding surpass surpassed surpasses surpassing top topped tops topping pass passed passes passing"
    " cross crossed crosses crossing break broke breaks beat beats comprise comprised comprises constitute constituted"
    " constitutes contribute contributed contributes provide provided provides generate generated generates earn"
    " earned earns go went goes gone going expected forecast forecasts projected estimated likely predicted set due"
    " run ran runs running hover hovered hovers approach approached approaches approaching touch touched touches clock"
    " clocked clocks witness witnessed witnesses log logged logs notch notched stabilised stabilized revised estimate"
    " estimates expects expect predicts predict projects sees believes aims aim plans plan targets hopes hope wants"
    " want intends result resulted resulting giving gave leaving leaves yielding"
    " yielded pushed push pushes pushing sent"
    " sends picked picks picking driven fuelled fueled spurred propelled buoyed"
    " drove drives dragged drags pulled pulls helped helps caused shot shoot shoots sold valued continue"
    " continued continues continuing return returned returns extended extend extends hold held holds achieve achieved"
    " achieves achieving maintain maintained maintains swing swung swings print printed compared follow followed"
    " trails trailed trailing compares compare"
    " following kept keep keeps keeping began begin begins started start starts ended end ends ending lead led leads"
    " leading snapped snap tallied settled ranged varies vary varied equals equal equalled affected edge edged edges"
    " edging inch inched inches inching tick ticked nudged crept bounce bounced move moved moves moving buy bought"
    " sell supply supplied need needed needs say says said announced announce mark marked marks marking won clinched"
    " exhibit exhibits exhibited exhibiting"
    " sending outdone outdid outdo bottomed peaked troughed corresponds corresponded corresponding"
    " purchased enjoyed enjoys enjoying suffered suffers suffering sustained experienced managed fared boasted netted"
    " chalked racked put closed finished opened displayed"
    " extending reverse reversed reverses reversing"
    " levelled leveled numbered producing follows taking doubling tripling trebling quadrupling halving"
    " plateaued breaking topping eclipsing eclipsed outstripped cost costs observed left occurred occur"
    " reflected reflects reflect secured landed bagged obtained booked garnered gained attained nears neared nearing"
    " overtook overtakes overtaking outpaced rang calculated counted measured placed delivered delivers signed"
)
# Verbs of that list that are as often nouns or adjectives: an article or adjective before them tells.
HOMOGRAPHS = word_set(
    "average record forecast forecasts estimate estimates plan plans target targets total totals hit top lead report"
    " reports show aim aims hope set run end start need estimated projected expected predicted forecasted revised"
    " reported likely recorded registered continuing averaged due turn break touch print pass supply settled leading"
    " remaining exceeding log amount mark marked closed opened finished"
)
# Words that open a clause where a verb follows, and a phrase where none does.
OPENERS = word_set("as since after before until till")
SAYING = word_set(
    "said says announced announces reported reports released published noted added stated showed according unveiled"
)
# Adverbs that tell how a sentence goes on with the last, or how often: they leave what they stand beside as it is.
ADVERBS = word_set(
    "nevertheless nonetheless however meanwhile moreover furthermore likewise hence thus therefore otherwise besides"
    " consequently instead indeed almost always often sometimes soon elsewhere everywhere afterwards afterward"
    " thereafter thereby nowadays anyway altogether still already again also even though accordingly somehow"
)
# Adverbs of two words.
ADVERBIALS = frozenset(
    (("in", "turn"), ("in", "fact"), ("as", "well"), ("for", "example"), ("for", "instance"), ("to", "date"),
     ("of", "course"), ("at", "last"), ("after", "all"), ("on", "balance"), ("by", "far"))
)  # fmt: skip
# Adverbs and the like between a subject and its verb, or a verb and its value.
SKIPPED = (
    ADVERBS
    | {" ".join(pair) for pair in ADVERBIALS}
    | word_set(
        "also both all each again further only just even still already now then not once more than n't respectively"
        " together alone overall instead meanwhile however moreover furthermore additionally likewise similarly thus"
        " particular extra regards abroad overseas therefore hence well too nevertheless nonetheless altogether back"
        " ever yet arriving fastest slowest up-to year-on-year month-on-month"
        " quarter-on-quarter on-year on-month yoy mom qoq sharp sharply alike somewhat almost another about around some"
        " contrast"
        " nearly over under approximately roughly less least most far much so early late first time ago first-ever out"
        " down up unchanged flat stable steady past beyond short itself themselves anew bound destined"
    )
)
COPULAS = word_set("is are was were remain remained became become")
# Adjectives and determiners that leave a series what it is.
TRANSPARENT = word_set(
    "the a an this that its their our his her such same all any some total overall combined aggregate entire whole"
    " direct full"
    " gross cumulative accumulated monthly quarterly annual yearly weekly national nationwide country's domestic"
    " official preliminary provisional final revised flash advance latest current seasonally unadjusted adjusted"
    " calendar working-day trading-day"
    " nominal real non-seasonally actual goods merchandise commodity outbound inbound overseas foreign international"
    " new quick record strong weak robust solid sluggish brisk buoyant higher lower rising falling growing increased"
    " decreased declining major key main top leading large small big biggest largest important flagship core other"
    " remaining additional further first second third fourth last previous former high low sharp steep slight modest"
    " double"
    " digit single-digit highest lowest smallest"
    " significant substantial considerable dramatic temporary unprecedented surge surging soaring"
    " booming steady stable continued continuing consecutive straight positive negative net half-year full-year year"
    " month quarter period country nation world headline general whole-year day days working individual various"
    " several many few more most half every each very three two four five notable marked healthy impressive remarkable"
    " meagre meager mere staggering whopping estimated expected projected forecast average mid year-on-year month-on-"
    " month on-year yoy mom public private finished locally all-time historic historical january february march april"
    " may june july august september october november december corresponding initial customs-cleared customs cleared"
    " cross-border bilateral two-way global worldwide retail pump spot benchmark so-called aggregated weaker stronger"
    " local"
    " slower faster registered recorded reported monthly's resident residents' firms domestically same-store advanced"
    " volatile year's month's quarter's"
)
# Nouns that only carry the series named beside them: "the value of exports", "export figures".
CARRIERS = word_set(
    "value values amount amounts volume volumes figure figures level levels total totals sum tally worth quantity"
    " shipments shipment performance number rate index goods products product items item sector sectors industry"
    " industries front side data result results terms category categories basis activity flows flow revenue proceeds"
    " rates receipts market markets region regions area segment line lineup turnover part share proportion portion bulk"
    " performances records growth rise statistic statistics estimate estimates target targets goal forecast"
    " forecasts projection projections outlook prices-adjusted economy's devices"
    " vehicles units sides parties"
    " countries economies nations member members group states buyers destination destinations country world"
    " inflow inflows outflow outflows base"
)
CHANGE_HEADS = word_set("change changes pace streak trend momentum rebound turnaround improvement movement")
SHARES = word_set("share proportion portion percentage ratio")
# Nouns for partners that are not named: "exports to these countries" are no series that we know.
PARTNERS = word_set(
    "countries country economies economy nations nation regions region markets market partners partner members member"
    " destinations destination states group buyers customers areas area places sides parties"
)
AGENTS = word_set(
    "plants factories makers automakers carmakers companies firms exporters manufacturers producers refiners farmers"
    " importers shipbuilders investors retailers refineries businesses farms mines smelters steelmakers chipmakers"
    " customers clients"
    " country nation consumers dealers industry industries stores households buyers country's economy shipyards yards"
    " shipbuilders carriers builders"
)
# Makers that are a country's whole industry: what they export is what it exports.
MAKERS = word_set(
    "shipyards yards shipbuilders automakers carmakers chipmakers steelmakers refiners refineries farmers growers"
    " producers manufacturers exporters mills plants factories makers smelters"
)
BEFORE_ITEM = word_set(
    "with unlike including like notably especially particularly namely followed led for only"
    " among even specifically"
    " respectively by such as i.e i.e. e.g e.g."
)
ANNOUNCED = word_set(
    "item items product products destination destinations region regions country countries sector sectors industry"
    " industries category categories market markets area partner partners commodity type segment component components"
    " channel division goods use fuel source group"
)
# Nouns for a product that was named: "exports in this category".
CATEGORIES = word_set("category sector industry item segment group field commodity")
# Nouns that count what is made, moved or sold; what counts members or months is no level of a series.
COUNTED = word_set(
    "unit vehicle car automobile auto truck"
    " bus ship vessel phone piece set head tonne ton bale bottle case carton pair aircraft"
    " motorcycle tractor home house dwelling start person job worker visitor tourist passenger container teu bushel"
    " barrel permit household arrival claim employee birth death two-wheeler guest night application computer robot"
    " vacancy approval consent opening stay trip traveller traveler resident marriage divorce death insolvency"
    " bankruptcy movement flight ev"
)
# What makes a value a target or a forecast of its series.
PLANS = word_set(
    "target targets targeted targeting goal goals aim aims aimed aiming plan plans planned planning ambition"
    " objective seek seeks seeking hopes hope hoped wants want vows vowed intends intend pledge"
)
FORECASTS = word_set(
    "expected expects expect expecting forecast forecasts forecasted projected projects projection projections"
    " predicted predicts predict likely will would anticipated anticipates anticipate outlook may might could should"
    " foresees sees envisages set poised"
)
FORESEEING = PLANS | FORECASTS
