-- Values that were published again and changed: the first vintage against the latest, with the size of the revision.
select
    indicator,
    product,
    counterpart_area,
    time_period,
    transformation,
    unit_measure,
    min(released_on) as first_on,
    max(released_on) as latest_on,
    arg_min(obs_value, released_on)::decimal(38, 1) as first_value,
    arg_max(obs_value, released_on)::decimal(38, 1) as latest_value,
    latest_value - first_value as revision
from observations
group by all
having first_value != latest_value
order by abs(revision) desc;
