create or replace view figures as
select
    fact.figure_id,
    fact.release_id,
    fact.section,
    fact.sentence_no,
    fact.char_start,
    fact.char_end,
    fact.surface,
    fact.kind,
    fact.value,
    fact.value_high,
    fact.unit,
    fact.qualifier
from core.figures as fact
semi join core.current_revisions using (release_id, revision);
