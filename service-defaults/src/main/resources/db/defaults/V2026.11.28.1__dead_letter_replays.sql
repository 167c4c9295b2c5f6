-- The dead letters that were processed since, by their place on the dead-letter topic. The others wait.

create table dead_letter_replay (
    partition   integer     not null,
    "offset"    bigint      not null,
    kept_at     timestamptz not null,
    outcome     text        not null check (outcome in ('PROCESSED', 'SUPERSEDED')),
    replayed_at timestamptz not null default now(),
    primary key (partition, "offset")
);
comment on column dead_letter_replay.kept_at is 'when the dead letter was put aside; a topic that was made anew has other ones at the same offsets';
