create or replace view observations as
select
    fact.figure_id,
    fact.release_id,
    fact.ref_area,
    fact.counterpart_area,
    fact.indicator,
    fact.product,
    fact.freq,
    fact.time_period,
    fact.measure,
    fact.transformation,
    fact.base_period,
    fact.obs_value,
    fact.unit_measure,
    fact.obs_status,
    fact.released_on
from core.observations as fact
semi join core.current_revisions using (release_id, revision);
