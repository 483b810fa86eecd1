create or replace view agreement_actions as
select
    fact.release_id,
    coalesce(linked.canonical_name, fact.agreement) as agreement,
    fact.action,
    fact.parties,
    fact.start_on,
    fact.end_on
from core.agreement_actions as fact
semi join core.current_revisions using (release_id, revision)
left join core._renamed_entities as linked on linked.entity_type = 'agreement' and linked.name = fact.agreement;
