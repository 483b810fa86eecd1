-- Does exports minus imports make the trade balance that was published? In billion dollars, by month.
with parts as (
    select
        time_period as month,
        max(obs_value) filter (indicator = 'exports') / 1e9 as exports,
        max(obs_value) filter (indicator = 'imports') / 1e9 as imports,
        max(obs_value) filter (indicator = 'trade_balance') / 1e9 as balance
    from observations_latest
    where transformation = 'level' and measure = 'value' and freq = 'M' and product is null and counterpart_area is null
    group by month
)

select
    month,
    exports::decimal(9, 1) as exports,
    imports::decimal(9, 1) as imports,
    balance::decimal(9, 1) as balance,
    abs(exports - imports - balance) <= 0.1 as agrees
from parts
where exports is not null and imports is not null and balance is not null
order by month;
