-- What happened: the runs, what the checks said, what could not be loaded, and the files that were built.

create table ops.pipeline_runs (
    run_id varchar not null,
    started_at timestamptz not null,
    finished_at timestamptz,
    status varchar not null,
    mode varchar not null,
    source varchar not null,
    read integer not null,
    parsed integer not null,
    loaded integer not null,
    unchanged integer not null,
    revised integer not null,
    quarantined integer not null
);

create table ops.quality_results (
    run_id varchar not null,
    step varchar not null,
    subject varchar not null,
    check_name varchar not null,
    severity varchar not null,
    passed boolean not null,
    evaluated integer not null,
    failed integer not null,
    details json not null,
    checked_at timestamptz not null
);

create table ops.quality_findings (
    finding_id varchar not null,
    run_id varchar not null,
    check_name varchar not null,
    release_id varchar,
    mention_id varchar,
    surface varchar not null,
    message varchar not null,
    suggestion varchar
);

-- One row for each input and reason: met again, it stays the row of the run that first put it here.
create table ops.quarantine (
    quarantine_id varchar not null,
    run_id varchar not null,
    source varchar not null,
    locator varchar not null,
    reason varchar not null,
    payload varchar not null,
    quarantined_at timestamptz not null,
    document_id varchar not null
);

-- One row for each run whose data was committed; the newest one describes the published file.
create table ops.builds (
    contract_version varchar not null,
    built_at timestamptz not null,
    run_id varchar not null,
    code_version varchar not null,
    source_attribution varchar not null,
    licence varchar not null
);
