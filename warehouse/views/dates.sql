create or replace view dates as
select
    fact.date_id,
    fact.release_id,
    fact.section,
    fact.sentence_no,
    fact.char_start,
    fact.char_end,
    fact.surface,
    fact.start_on,
    fact.end_on,
    fact.granularity,
    fact.timex
from core.dates as fact
semi join core.current_revisions using (release_id, revision);
