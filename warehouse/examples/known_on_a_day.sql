-- What was known of exports on a day: the newest value of each month that had been published by 4 March 2024.
select
    time_period,
    obs_value::decimal(38, 0) as obs_value,
    released_on
from observations_as_of('2024-03-04')
where
    indicator = 'exports'
    and transformation = 'level'
    and measure = 'value'
    and product is null
    and counterpart_area is null
order by time_period;
