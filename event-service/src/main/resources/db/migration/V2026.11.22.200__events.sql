create table event (
    id                     uuid primary key,
    version                bigint      not null,
    slug                   text        not null unique check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
    title                  text        not null,
    description            text,
    level                  text        not null,
    mode                   text        not null,
    status                 text        not null,
    starts_at              timestamptz not null,
    ends_at                timestamptz not null,
    time_zone              text        not null,
    commune_code           text,
    capacity               integer check (capacity > 0),
    registration_opens_at  timestamptz not null,
    registration_closes_at timestamptz not null,
    changed_at             timestamptz not null,
    check (starts_at < ends_at),
    check (registration_opens_at < registration_closes_at),
    -- people cannot come to an event that is nowhere
    check (mode = 'ONLINE' or commune_code is not null)
);
create index event_start on event (starts_at, id);

create table organiser (
    event_id      uuid not null references event,
    actor_id      uuid not null,
    role          text not null,
    agreement     text not null,
    contributions json not null,
    primary key (event_id, actor_id)
);

create table room (
    id       uuid primary key,
    version  bigint  not null,
    event_id uuid    not null references event,
    name     text    not null,
    capacity integer not null check (capacity > 0),
    unique (event_id, name)
);

create table session (
    id        uuid primary key,
    version   bigint      not null,
    event_id  uuid        not null references event,
    title     text        not null,
    type      text        not null,
    room_id   uuid references room,
    starts_at timestamptz not null,
    ends_at   timestamptz not null,
    seats     integer check (seats > 0),
    sign_up   boolean     not null,
    check (starts_at < ends_at)
);
create index session_event on session (event_id, starts_at, id);

-- never changed once written
create table release (
    event_id    uuid        not null references event,
    number      integer     not null check (number > 0),
    name        text        not null,
    released_at timestamptz not null,
    programme   json        not null,
    primary key (event_id, number),
    unique (event_id, name)
);

-- the actors of the directory, as directory-service tells them
create table known_actor (
    id   uuid primary key,
    name text not null,
    kind text not null
);
