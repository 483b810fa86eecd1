create or replace view entity_mentions as
select
    fact.mention_id,
    fact.release_id,
    fact.section,
    fact.sentence_no,
    fact.char_start,
    fact.char_end,
    fact.surface,
    coalesce(linked.canonical_id, fact.entity_id) as entity_id,
    fact.entity_type,
    fact.role,
    coalesce(body.canonical_name, fact.affiliation) as affiliation
from core.entity_mentions as fact
semi join core.current_revisions using (release_id, revision)
left join core.entity_links as linked using (entity_id)
left join core._renamed_entities as body on body.entity_type = 'organisation' and body.name = fact.affiliation;
