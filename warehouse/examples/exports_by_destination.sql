-- Growth of exports on the year before by destination, the newest month first, the fastest destination first.
select
    time_period as month,
    counterpart_area as destination,
    obs_value::decimal(9, 1) as percent_yoy
from observations_latest
where
    indicator = 'exports'
    and transformation = 'growth_yoy'
    and freq = 'M'
    and product is null
    and counterpart_area is not null
order by month desc, percent_yoy desc;
