-- what an event says of itself
alter table event
    -- an event may follow an earlier one; that longer chains make no circle either is seen to by Editions
    add column previous_edition_id uuid references event,
    add column previous_starts_at  timestamptz,
    add column sequence            integer not null default 0 check (sequence >= 0),
    add column online_capacity     integer check (online_capacity > 0),
    add column online_url          text,
    add column website             text,
    add column themes              jsonb   not null default '[]',
    add column territories         jsonb   not null default '[]',
    add check (previous_edition_id <> id),
    add check (mode <> 'ONLINE' or capacity is null),
    add check (mode <> 'ON_SITE' or online_capacity is null);

-- the search: French words whatever their accents, and the territories an event is for with those around them
create extension if not exists unaccent;
create text search configuration french_unaccented (copy = french);
alter text search configuration french_unaccented
    alter mapping for asciiword, asciihword, hword_asciipart, word, hword, hword_part with unaccent, french_stem;
alter table event add column words tsvector not null generated always as (
    to_tsvector('french_unaccented', title) || to_tsvector('french_unaccented', coalesce(description, ''))
    || to_tsvector('french_unaccented', themes)) stored;
create index event_words on event using gin (words);

create table event_territory (
    event_id  uuid    not null references event,
    territory text    not null,
    -- whether the event is for it, or it lies around one that the event is for
    own       boolean not null,
    primary key (event_id, territory)
);
create index event_territory_territory on event_territory (territory, own);
insert into event_territory (event_id, territory, own)
select id, 'COMMUNE:' || commune_code, true from event where commune_code is not null;

-- short numbers within an event; never given twice
create table event_number (
    event_id uuid    not null references event,
    series   text    not null,
    last     integer not null check (last > 0),
    primary key (event_id, series)
);

create table venue (
    id            uuid primary key,
    version       bigint not null,
    event_id      uuid   not null references event,
    name          text   not null,
    address       jsonb  not null,
    accessibility jsonb  not null,
    access        text,
    unique (event_id, name),
    -- for what refers to a venue of the same event
    unique (id, event_id)
);

alter table room
    add column venue_id          uuid,
    add column parallel_sessions integer not null default 1 check (parallel_sessions > 0),
    add column openings          jsonb   not null default '[]',
    add unique (id, event_id),
    add foreign key (venue_id, event_id) references venue (id, event_id);

create table speaker (
    id             uuid primary key,
    version        bigint  not null,
    event_id       uuid    not null references event,
    number         integer not null check (number > 0),
    name           text    not null,
    actor_id       uuid,
    biography      text,
    name_published boolean not null,
    available      jsonb   not null,
    unique (event_id, number)
);

alter table session
    alter column starts_at drop not null,
    alter column ends_at drop not null,
    add column number               integer,
    add column proposal_id          uuid,
    add column description          text,
    add column venue_id             uuid,
    add column audience             jsonb   not null default '{"participantKinds": [], "territories": []}',
    add column axis_id              uuid,
    add column need_ids             jsonb   not null default '[]',
    add column host_ids             jsonb   not null default '[]',
    add column speaker_ids          jsonb   not null default '[]',
    add column speakers_may_overlap boolean not null default false,
    add column languages            jsonb   not null default '["fr"]',
    add column accessibility        jsonb   not null default '[]',
    add column recording_agreed     boolean,
    add foreign key (room_id, event_id) references room (id, event_id),
    add foreign key (venue_id, event_id) references venue (id, event_id),
    -- both times or none
    add check ((starts_at is null) = (ends_at is null));
update session set number = numbered.number
from (select id, row_number() over (partition by event_id order by id) as number from session) numbered
where numbered.id = session.id;
insert into event_number (event_id, series, last) select event_id, 'SESSION', max(number) from session group by event_id;
alter table session
    alter column number set not null,
    add check (number > 0),
    add unique (event_id, number);
create index session_speakers on session using gin (speaker_ids jsonb_path_ops);

alter table release
    add column reason  text,
    add column changes jsonb not null default '[]';

create table event_thresholds (
    event_id   uuid primary key references event,
    version    bigint not null,
    thresholds jsonb  not null
);

alter table known_actor add column commune_code text;

-- who comes, as registration-service tells it without saying who
create table known_registration (
    id               uuid primary key,
    event_id         uuid  not null,
    participant_kind text  not null,
    actor_id         uuid,
    confirmed        boolean not null,
    -- the sessions in which this registration has a seat
    seats            jsonb not null
);
create index known_registration_event on known_registration (event_id);
