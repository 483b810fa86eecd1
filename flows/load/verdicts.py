"""Which releases are new: known before anything is read out of them, so that what is here costs nothing.

A text is title and body; nothing else makes a revision. `text_sha256` is SHA-256 of both, parted by the ASCII unit
separator. Verdicts on one release of a batch, in this order:

    later       another text of the same release stands before it in the batch: judge it again after that one is loaded
    new         the warehouse has no text of this release
    unchanged   the current text is the same, if in another print; or it is whole and this one is cut or empty; or this
                one is cut and the current one begins with it
    revised     anything else

A cut text never takes the place of a whole one, whatever it says: two layouts may print one text so differently that
each run would turn it over twice, and what was cut off cannot be compared.
"""

import duckdb
import pyarrow as pa

from flows.validate.identity import is_cut_of, is_same_text

TEXT_SHA256 = "sha256(title || chr(31) || body)"

_VERDICTS = f"""
with met as (
    select
        *, not is_truncated and body <> '' as is_whole, {TEXT_SHA256} as text_sha256,
        first_value({TEXT_SHA256}) over of_release as first_sha256,
        row_number() over of_release as place
    from handed
    window of_release as (partition by release_id order by position)
),
compared as (
    select
        met.*, held.revision,
        case
            when place > 1 and met.text_sha256 <> first_sha256 then 'later'
            when place > 1 then 'unchanged'
            when held.revision is null then 'new'
            when met.text_sha256 = held.text_sha256 then 'unchanged'
            when not met.is_whole and held.is_whole then 'unchanged'
        end as verdict
    from met
    left join core.current_revisions as held using (release_id)
),
doubtful as (
    select position, held.body as held_body
    from compared
    join core.release_revisions as held using (release_id, revision)
    where verdict is null
)
select
    position, release_id, text_sha256, is_whole, coalesce(revision, 0) as revision, verdict,
    case when verdict is null then body end as body, held_body
from compared
left join doubtful using (position)
order by position
"""


def verdicts(con: duckdb.DuckDBPyConnection, releases: pa.Table) -> pa.Table:
    """Judge releases against the warehouse as the connection sees it.

    `releases` has at least release_id, title, body, is_truncated; the answer has a row for each, in their order:
    position (0-based), release_id, text_sha256, is_whole, revision (the current one, 0 where none is), verdict.
    """
    asked = releases.select(["release_id", "title", "body", "is_truncated"]).append_column(
        "position", pa.array(range(releases.num_rows), type=pa.int64())
    )
    compared = _compared(con, asked)
    decided = [
        verdict or _decided(body, held_body, is_whole)
        for verdict, body, held_body, is_whole in zip(
            *(compared.column(name).to_pylist() for name in ("verdict", "body", "held_body", "is_whole")), strict=True
        )
    ]
    kept = compared.select(["position", "release_id", "text_sha256", "is_whole", "revision"])
    return kept.append_column("verdict", pa.array(decided, pa.string()))


def _decided(body: str, held_body: str, is_whole: bool) -> str:
    return "unchanged" if is_same_text(body, held_body) or (not is_whole and is_cut_of(body, held_body)) else "revised"


def _compared(con: duckdb.DuckDBPyConnection, handed: pa.Table) -> pa.Table:
    return con.sql(_VERDICTS).to_arrow_table()
