-- Every observation with the day from which another one of its key counts instead, NULL for the latest.
-- Two statements of one day: the surer status counts, then the figure's key decides; the other never counts.
create or replace view core._observation_vintages as
select
    fact.*,
    lead(fact.released_on) over (
        partition by
            fact.ref_area, fact.counterpart_area, fact.indicator, fact.product, fact.freq, fact.time_period,
            fact.measure, fact.transformation, fact.base_period, fact.unit_measure
        order by fact.released_on, list_position(['P', 'F', 'E', 'A'], fact.obs_status), fact.figure_id desc
    ) as superseded_on
from core.observations as fact
semi join core.current_revisions using (release_id, revision);
