-- Korea's exports to the world by month in billion dollars, with the growth on the year before as it was published.
select
    level.time_period as month,
    round(level.obs_value / 1e9, 1)::decimal(9, 1) as billion_usd,
    growth.obs_value::decimal(9, 1) as percent_yoy
from observations_latest as level
left join observations_latest as growth
    on growth.ref_area = level.ref_area
    and growth.indicator = level.indicator
    and growth.time_period = level.time_period
    and growth.transformation = 'growth_yoy'
    and growth.measure = 'value'
    and growth.product is null
    and growth.counterpart_area is null
where
    level.ref_area = 'KOR'
    and level.indicator = 'exports'
    and level.transformation = 'level'
    and level.measure = 'value'
    and level.freq = 'M'
    and level.product is null
    and level.counterpart_area is null
order by month;
