-- Who met whom, where and when: the meetings that were held, each counterpart once for each day and host.
select distinct
    start_on,
    place,
    host_person,
    counterpart_person,
    coalesce(counterpart_organisation, counterpart_country) as speaks_for,
    counterpart_country
from meetings
where status = 'held'
order by start_on, host_person, counterpart_person;
