"""How the tests of statistics write observations down: "exports ships > CHN 2024-02 growth_yoy 3.1 percent"."""

from datetime import date

from flows.normalize.batch import read_release
from flows.sources.registry import default_source
from schemas.reading import Reading
from schemas.release import Release
from schemas.statistics import Observation

DAY = "2024-03-05"


def reading(
    body: str,
    *,
    title: str = "Statistics",
    on: str = DAY,
    country: str = "KOR",
    dollar: str = "USD",
    growth_base: str = "year",
) -> Reading:
    """All that is read in a release of that day and country."""
    source = default_source().model_copy(
        update={"reporting_country": country, "dollar": dollar, "growth_base": growth_base}
    )
    release = Release(
        release_id="r",
        source="test",
        title=title,
        body=body,
        released_on=date.fromisoformat(on),
        is_truncated=False,
        document_id="d" * 64,
        locator="page.txt:1",
    )
    return read_release(release, source)


def told(
    body: str, *, title: str = "Statistics", on: str = DAY, country: str = "KOR", dollar: str = "USD"
) -> list[str]:
    """The observations of a body, each in a line.

    line = [ref_area ":"] indicator [product] [">" counterpart] period transformation ["<" base] value unit [status]

    The reporting country, a fact's status and the base of a year before are left out.
    """
    read = reading(body, title=title, on=on, country=country, dollar=dollar)
    return [line(one, country) for one in read.observations]


def line(one: Observation, country: str = "KOR") -> str:
    """An observation as the tables of the tests write it."""
    shown_base = one.base_period is not None and one.transformation in ("growth", "growth_pop", "change_pop")
    parts = [
        f"{one.ref_area}:" if one.ref_area != country else "",
        one.indicator,
        one.product or "",
        f"> {one.counterpart_area}" if one.counterpart_area else "",
        one.time_period,
        one.transformation,
        f"< {one.base_period}" if shown_base else "",
        f"{one.obs_value.normalize():f}",
        one.unit_measure,
        one.obs_status if one.obs_status != "A" else "",
    ]
    return " ".join(part for part in parts if part)
