create or replace view entity_mentions as
select
    fact.mention_id,
    fact.release_id,
    fact.section,
    fact.sentence_no,
    fact.char_start,
    fact.char_end,
    fact.surface,
    fact.entity_id,
    fact.entity_type,
    fact.role,
    fact.affiliation
from core.entity_mentions as fact
semi join core.current_revisions using (release_id, revision);
