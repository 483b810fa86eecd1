-- Names of entities that turned out to be another one, with that one's name: for facts that hold names, not ids.
-- A name that several entities bear, one of which stays itself, is left as it is.
create or replace view core._renamed_entities as
select held.entity_type, held.name, min(other.name) as canonical_name
from core._current_entities as held
left join core.entity_links as linked using (entity_id)
left join core._current_entities as other on other.entity_id = linked.canonical_id
group by held.entity_type, held.name
having count(linked.canonical_id) = count(*) and count(distinct linked.canonical_id) = 1;
