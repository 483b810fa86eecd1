-- How many people of each country were met in each month, and which of ours met most of them.
select
    counterpart_country as country,
    strftime(start_on, '%Y-%m') as month,
    count(distinct counterpart_person) as people,
    mode(host_person) as mostly_met_by
from meetings
where status = 'held' and counterpart_country is not null and start_on is not null
group by all
order by people desc, country, month;
