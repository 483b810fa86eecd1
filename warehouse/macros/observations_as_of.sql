create or replace macro observations_as_of(day) as table
select * exclude (revision, superseded_on)
from core._observation_vintages
where released_on <= day::date and (superseded_on is null or superseded_on > day::date);
