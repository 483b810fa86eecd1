create or replace view pipeline_runs as
select
    run_id,
    started_at,
    finished_at,
    status,
    mode,
    source,
    read,
    parsed,
    loaded,
    unchanged,
    revised,
    quarantined
from ops.pipeline_runs;
