create or replace view observations_latest as
select * exclude (revision, superseded_on)
from core._observation_vintages
where superseded_on is null;
