-- What was drawn from each text. Every row belongs to one revision of one release, and is never updated.

create table core.figures (
    figure_id varchar not null,
    release_id varchar not null,
    revision integer not null,
    section varchar not null,
    sentence_no integer not null,
    char_start integer not null,
    char_end integer not null,
    surface varchar not null,
    kind varchar not null,
    value decimal(38, 6) not null,
    value_high decimal(38, 6),
    unit varchar,
    qualifier varchar not null
);

create table core.dates (
    date_id varchar not null,
    release_id varchar not null,
    revision integer not null,
    section varchar not null,
    sentence_no integer not null,
    char_start integer not null,
    char_end integer not null,
    surface varchar not null,
    start_on date not null,
    end_on date not null,
    granularity varchar not null,
    timex varchar
);

-- One row for each state of an entity that was ever handed over; the newest, with the highest entry_no, counts.
create sequence core.entity_entries;

create table core.entities (
    entry_no bigint not null default nextval('core.entity_entries'),
    entity_id varchar not null,
    entity_type varchar not null,
    name varchar not null,
    country varchar,
    succeeds varchar,
    run_id varchar not null
);

-- One row for each spelling of an entity that was ever handed over with it: batches hand over different ones.
create table core.entity_aliases (
    entity_id varchar not null,
    alias varchar not null
);

create table core.entity_mentions (
    mention_id varchar not null,
    release_id varchar not null,
    revision integer not null,
    section varchar not null,
    sentence_no integer not null,
    char_start integer not null,
    char_end integer not null,
    surface varchar not null,
    entity_id varchar not null,
    entity_type varchar not null,
    role varchar,
    affiliation varchar
);

create table core.observations (
    figure_id varchar not null,
    release_id varchar not null,
    revision integer not null,
    ref_area varchar not null,
    counterpart_area varchar,
    indicator varchar not null,
    product varchar,
    freq varchar not null,
    time_period varchar not null,
    measure varchar,
    transformation varchar not null,
    base_period varchar,
    obs_value decimal(38, 6) not null,
    unit_measure varchar not null,
    obs_status varchar not null,
    released_on date not null
);

create table core.meetings (
    meeting_id varchar not null,
    release_id varchar not null,
    revision integer not null,
    start_on date,
    end_on date,
    place varchar,
    host_person varchar,
    host_role varchar,
    counterpart_person varchar,
    counterpart_role varchar,
    counterpart_organisation varchar,
    counterpart_country varchar,
    status varchar not null
);

create table core.agreement_actions (
    release_id varchar not null,
    revision integer not null,
    agreement varchar not null,
    action varchar not null,
    parties varchar[] not null,
    start_on date,
    end_on date
);
