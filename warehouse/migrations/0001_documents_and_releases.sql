-- Raw documents as they were read, and the texts of the releases cut from them.
-- No primary keys anywhere: one writer, whose load joins against what is there, keeps rows unique, the checks of
-- the load step prove it, and an index would cost memory in the run and time in every publish.

create schema raw;
create schema core;

create table raw.documents (
    document_id varchar not null,
    source varchar not null,
    locator varchar not null,
    url varchar,
    fetched_at timestamptz not null,
    content_type varchar not null,
    content blob not null
);

create table core.release_revisions (
    release_id varchar not null,
    revision integer not null,
    source varchar not null,
    url varchar,
    category varchar,
    title varchar not null,
    body varchar not null,
    released_on date not null,
    is_truncated boolean not null,
    repairs varchar[] not null,
    document_id varchar not null,
    locator varchar not null,
    text_sha256 varchar not null,
    run_id varchar not null,
    loaded_at timestamptz not null
);

-- One row for each release: which of its texts is the current one. The only rows of the data that are ever updated.
create table core.current_revisions (
    release_id varchar not null,
    revision integer not null,
    text_sha256 varchar not null,
    is_whole boolean not null,
    first_seen_at timestamptz not null,
    last_checked_at timestamptz not null
);
