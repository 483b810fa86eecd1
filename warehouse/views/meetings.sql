create or replace view meetings as
select
    fact.meeting_id,
    fact.release_id,
    fact.start_on,
    fact.end_on,
    coalesce(place.canonical_name, fact.place) as place,
    coalesce(host_person.canonical_name, fact.host_person) as host_person,
    fact.host_role,
    coalesce(counterpart_person.canonical_name, fact.counterpart_person) as counterpart_person,
    fact.counterpart_role,
    coalesce(counterpart_organisation.canonical_name, fact.counterpart_organisation) as counterpart_organisation,
    fact.counterpart_country,
    fact.status
from core.meetings as fact
semi join core.current_revisions using (release_id, revision)
left join core._renamed_entities as place
    on place.entity_type = 'place' and place.name = fact.place
left join core._renamed_entities as host_person
    on host_person.entity_type = 'person' and host_person.name = fact.host_person
left join core._renamed_entities as counterpart_person
    on counterpart_person.entity_type = 'person' and counterpart_person.name = fact.counterpart_person
left join core._renamed_entities as counterpart_organisation
    on counterpart_organisation.entity_type = 'organisation' and counterpart_organisation.name = fact.counterpart_organisation;
