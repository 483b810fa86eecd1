-- The newest state of every entity that a current text names, and of those it succeeds, one after the other.
create or replace view entities as
with recursive met as (
    select distinct coalesce(linked.canonical_id, fact.entity_id) as entity_id, fact.surface
    from core.entity_mentions as fact
    semi join core.current_revisions using (release_id, revision)
    left join core.entity_links as linked using (entity_id)
),
spelled as (
    select entity_id, surface as spelling from met
    union
    select coalesce(linked.canonical_id, held.entity_id), held.alias
    from core.entity_aliases as held
    left join core.entity_links as linked using (entity_id)
    union
    select linked.canonical_id, held.name
    from core.entity_links as linked
    join core._current_entities as held using (entity_id)
),
newest as (
    select current.* replace (coalesce(linked.canonical_id, current.succeeds) as succeeds)
    from core._current_entities as current
    left join core.entity_links as linked on linked.entity_id = current.succeeds
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
