-- What event-service and directory-service tell, as far as registration needs it.

create table known_event (
    id                     uuid primary key,
    status                 text        not null,
    registration_opens_at  timestamptz not null,
    registration_closes_at timestamptz not null,
    seat_limit             integer check (seat_limit > 0),
    -- the limit, or what was taken when the limit went below it: nobody is put out, nobody more is let in
    seat_ceiling           integer,
    seats_taken            integer     not null check (seats_taken >= 0),
    check (seat_ceiling is null or seats_taken <= seat_ceiling)
);

create table known_session (
    id           uuid primary key,
    event_id     uuid        not null,
    title        text        not null,
    starts_at    timestamptz not null,
    ends_at      timestamptz not null,
    sign_up      boolean     not null,
    offered      boolean     not null,
    seat_limit   integer check (seat_limit > 0),
    seat_ceiling integer,
    seats_taken  integer     not null check (seats_taken >= 0),
    check (seat_ceiling is null or seats_taken <= seat_ceiling)
);
create index known_session_event on known_session (event_id);

create table known_actor (
    id   uuid primary key,
    kind text not null
);

create table registration (
    id               uuid primary key,
    version          bigint      not null,
    event_id         uuid        not null,
    participant_kind text        not null,
    actor_id         uuid,
    status           text        not null,
    registered_at    timestamptz not null,
    changed_at       timestamptz not null,
    present_at       timestamptz,
    -- only hashes: who reads the database can act for nobody
    secret_hash      text        not null,
    ticket_hash      text        not null unique,
    answer_code_hash text        not null unique
);
create index registration_event on registration (event_id, id);
create index registration_waiting on registration (event_id, registered_at, id) where status = 'WAITING';

-- Apart from the registration, so that a person can be forgotten and the figures stay.
create table person (
    registration_id uuid primary key references registration,
    event_id        uuid not null,
    name            text not null,
    email           text not null
);
create unique index person_once on person (event_id, lower(email));

create table seat (
    registration_id uuid        not null references registration,
    session_id      uuid        not null,
    status          text        not null,
    asked_at        timestamptz not null,
    present_at      timestamptz,
    primary key (registration_id, session_id)
);
create index seat_waiting on seat (session_id, asked_at, registration_id) where status = 'WAITING';
