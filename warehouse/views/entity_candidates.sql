create or replace view entity_candidates as
with decided as (
    select entity_id, other_id as candidate_id, decision, who, why from core.entity_decisions
    union all
    select other_id, entity_id, decision, who, why from core.entity_decisions
),
pairs as (
    select entity_id, candidate_id, score, reasons, verdict from core.entity_comparisons
    union all
    -- Two that a decision names and no score ever held against each other.
    select entity_id, other_id, null, [], decision
    from core.entity_decisions as held
    where not exists (
        from core.entity_comparisons as had
        where (had.entity_id, had.candidate_id) in ((held.entity_id, held.other_id), (held.other_id, held.entity_id))
    )
)
select
    pairs.entity_id,
    pairs.candidate_id,
    one.entity_type,
    one.name,
    other.name as candidate,
    pairs.score,
    case when decided.why is null then pairs.reasons else list_append(pairs.reasons, decided.why) end as reasons,
    coalesce(decided.decision, pairs.verdict) as verdict,
    decided.who as decided_by
from pairs
join core._current_entities as one on one.entity_id = pairs.entity_id
join core._current_entities as other on other.entity_id = pairs.candidate_id
left join decided on decided.entity_id = pairs.entity_id and decided.candidate_id = pairs.candidate_id;
