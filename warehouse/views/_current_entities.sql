-- The newest state of every entity, whether or not it turned out to be another one.
create or replace view core._current_entities as
select *
from core.entities
qualify row_number() over (partition by entity_id order by entry_no desc) = 1;
