create or replace view quarantine as
select
    run_id,
    source,
    locator,
    reason,
    payload,
    quarantined_at,
    quarantine_id,
    document_id
from ops.quarantine;
