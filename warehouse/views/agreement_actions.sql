create or replace view agreement_actions as
select
    fact.release_id,
    fact.agreement,
    fact.action,
    fact.parties,
    fact.start_on,
    fact.end_on
from core.agreement_actions as fact
semi join core.current_revisions using (release_id, revision);
