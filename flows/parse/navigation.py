"""What web pages print around a release: menus, buttons, attachments."""

import re

# The words of buttons and menus, as sites in English write them; a line that holds nothing else is one of them.
_WORDS = frozenset(
    word.strip()
    for word in """
    skip menu | main content menu | skip to content | skip to main content | skip navigation | menu | home | sitemap
    site map | search | print | print this page | facebook | twitter | x | linkedin | kakaotalk | kakao | naver | band
    instagram | youtube | share | share this page | copy | copy link | copy url | url copy | email | e-mail | scrap
    font size | zoom in | zoom out | larger | smaller | press center | press centre | press release | press releases
    news | newsroom | topics | photo news | notice | notices | list | go to list | view list | back | back to list
    previous | prev | next | previous post | next post | top | go to top | back to top | attachment | attachments
    attached file | attached files | attach | file | files | download | download all | preview | view | close | open
    more | read more | korean | english | login | log in""".replace("\n", "|").split("|")
)
# "Home > Press Releases", "home PRESS CENTER구분선 Press Releases" (the Korean is the hidden name of the sign between)
_BREADCRUMB = re.compile(r"(?:home|Home|HOME)\s*(?:[>»›|/]|.*구분선|(?<=\s)[A-Z]{4,}\b).*")
_COPYRIGHT = re.compile(r"(?:copyright\b|©|\(c\)\s).*|.*\ball rights reserved\.?$", re.IGNORECASE)
_ATTACHMENT = re.compile(
    r".*\.(?:jpe?g|png|gif|bmp|webp|tiff?|hwpx?|pdf|docx?|xlsx?|pptx?|odt|txt|zip|7z|mp4|avi|mov|mp3)"
    r"(?:\s*[\[(]?\s*\d+(?:[.,]\d+)*\s*(?:[kmg]i?b|bytes?|b)?\s*[\])]?)?(?:\s*(?:downloads?|preview|view))*$",
    re.IGNORECASE,
)
_ATTACHMENT_LIMIT = 150  # characters: longer is a sentence that ends with the name of a file
_COUNTER = re.compile(r"(?:views?|hits?|read|inquiry|page view)\s*[:：]?\s*[\d,]+", re.IGNORECASE)
_LABELLED = re.compile(
    r"(?:department|division|author|writer|registrant|contact|person in charge|tel|phone|e-?mail"
    r"|attachments?|attached files?|files?)\s*[:：].{0,120}",
    re.IGNORECASE,
)
_SIGNS = " •·∙-|<>«»‹›[]→←↑▲▼"


# "List", "Previous: Korea and Chile sign MOU 2024-04-30"
_AWAY = re.compile(
    r"(?:go to |back to |view )?(?:the )?(?:list|top)|(?:prev(?:ious)?|next)(?: (?:post|article|page|release))?"
    r"(?:\s*[:：|]?\s+.{1,250}\d{4}[-.]\d{1,2}[-.]\d{1,2})?",
    re.IGNORECASE,
)


def leads_away(text: str) -> bool:
    """Whether a line is one of the buttons below a text: to the list, to the top, to the releases before and after."""
    return _AWAY.fullmatch(text.strip(_SIGNS)) is not None


def is_navigation(text: str) -> bool:
    """Whether a line is a menu, a button, a breadcrumb or a notice of copyright."""
    if len(text) > 200:
        return False
    words = text.strip(_SIGNS).casefold()
    return words in _WORDS or _BREADCRUMB.fullmatch(text) is not None or _COPYRIGHT.fullmatch(text) is not None


def is_attachment(text: str) -> bool:
    """Whether a line names a file: "(18.12.07)photo.JPG 1", "report.pdf [1.2 MB] Download"."""
    return len(text) <= _ATTACHMENT_LIMIT and "://" not in text and _ATTACHMENT.fullmatch(text) is not None


def is_meta(text: str) -> bool:
    """Whether a line tells about the page, as those between title and text do: "Hits 123", "Department: ..."."""
    return _COUNTER.fullmatch(text) is not None or _LABELLED.fullmatch(text) is not None
