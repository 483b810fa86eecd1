create or replace view meetings as
select
    fact.meeting_id,
    fact.release_id,
    fact.start_on,
    fact.end_on,
    fact.place,
    fact.host_person,
    fact.host_role,
    fact.counterpart_person,
    fact.counterpart_role,
    fact.counterpart_organisation,
    fact.counterpart_country,
    fact.status
from core.meetings as fact
semi join core.current_revisions using (release_id, revision);
