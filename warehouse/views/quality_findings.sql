create or replace view quality_findings as
select
    finding_id,
    run_id,
    check_name,
    release_id,
    mention_id,
    surface,
    message,
    suggestion
from ops.quality_findings;
