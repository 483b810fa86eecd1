-- Growth of exports on the year before by product in the newest month, the fastest product first.
select
    product,
    obs_value::decimal(9, 1) as percent_yoy
from observations_latest
where
    indicator = 'exports'
    and transformation = 'growth_yoy'
    and freq = 'M'
    and product is not null
    and counterpart_area is null
qualify time_period = max(time_period) over ()
order by percent_yoy desc;
