-- The newest state of every entity that a current text names, and of those it succeeds, one after the other.
create or replace view entities as
with recursive met as (
    select distinct fact.entity_id, fact.surface
    from core.entity_mentions as fact
    semi join core.current_revisions using (release_id, revision)
),
spelled as (
    select entity_id, surface as spelling from met
    union
    select entity_id, alias from core.entity_aliases
),
newest as (
    select *
    from core.entities
    qualify row_number() over (partition by entity_id order by entry_no desc) = 1
),
wanted as (
    select entity_id from met
    union
    select newest.succeeds from newest join wanted using (entity_id) where newest.succeeds is not null
)
select
    entity_id,
    newest.entity_type,
    newest.name,
    newest.country,
    coalesce(list(spelling order by spelling) filter (spelling <> newest.name), []) as aliases,
    newest.succeeds
from newest
semi join wanted using (entity_id)
left join spelled using (entity_id)
group by all;
