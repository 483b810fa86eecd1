create or replace view about as
select contract_version, built_at, run_id, code_version, source_attribution, licence
from ops.builds
order by built_at desc
limit 1;
