create or replace view observation_words as
select
    fact.figure_id,
    fact.release_id,
    fact.section,
    fact.sentence_no,
    fact.char_start,
    fact.char_end,
    fact.surface,
    fact.dimension
from core.observation_words as fact
semi join core.current_revisions using (release_id, revision);
