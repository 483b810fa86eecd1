-- Entities held against each other: what they were found by, what came of it, and what people decided.

-- Keys under which an entity is looked for: two entities are compared where they share one.
create table core.entity_blocks (
    block varchar not null,
    entity_id varchar not null
);

-- What the score said of a pair. A pair is compared once, when the later of the two is first seen.
create table core.entity_comparisons (
    entity_id varchar not null,
    candidate_id varchar not null,
    score double not null,
    reasons varchar[] not null,
    verdict varchar not null,
    run_id varchar not null
);

-- The decisions as the last run read them, with the entities that their names meant.
create table core.entity_decisions (
    decision varchar not null,
    entity_id varchar not null,
    other_id varchar not null,
    who varchar not null,
    decided_on date not null,
    why varchar not null
);

-- Entities that turned out to be another one; made anew in each run, so that a decision holds for the past too.
create table core.entity_links (
    entity_id varchar not null,
    canonical_id varchar not null
);
