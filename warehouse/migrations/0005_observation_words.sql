-- The characters that each observation rests on: its figure, its period, the words of its dimensions.

create table core.observation_words (
    figure_id varchar not null,
    release_id varchar not null,
    revision integer not null,
    section varchar not null,
    sentence_no integer not null,
    char_start integer not null,
    char_end integer not null,
    surface varchar not null,
    dimension varchar not null
);
