-- What organisers state of actors, and whether these stand by it, for the report.
alter table known_event add column organisers jsonb not null default '[]';
alter table known_event alter column organisers drop default;

create table known_commitment (
    id         uuid primary key,
    event_id   uuid  not null,
    state      text  not null,
    due_on     date,
    statements jsonb not null
);
create index known_commitment_event on known_commitment (event_id, due_on, id);
