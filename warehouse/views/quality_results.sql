create or replace view quality_results as
select
    run_id,
    step,
    subject,
    check_name,
    severity,
    passed,
    evaluated,
    failed,
    details,
    checked_at
from ops.quality_results;
