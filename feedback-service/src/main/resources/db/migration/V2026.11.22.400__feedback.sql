-- What the other services tell, as far as feedback needs it.

create table known_event (
    id         uuid primary key,
    title      text        not null,
    status     text        not null,
    starts_at  timestamptz not null,
    ends_at    timestamptz not null,
    time_zone  text        not null
);

create table known_actor (
    id   uuid primary key,
    kind text not null
);

create table attendee (
    registration_id  uuid primary key,
    event_id         uuid    not null,
    participant_kind text    not null,
    actor_id         uuid,
    status           text    not null,
    present          boolean not null,
    answer_code_hash text    not null unique
);
create index attendee_event on attendee (event_id);

-- Surveys. Who answered and what was answered stand in two tables with nothing in common: one answer each, and no way back.

create table survey (
    id           uuid primary key,
    version      bigint  not null,
    event_id     uuid    not null,
    session_id   uuid,
    title        text    not null,
    questions    json    not null,
    answer_count integer not null check (answer_count >= 0)
);
create index survey_event on survey (event_id, id);

create table answered (
    survey_id        uuid not null references survey,
    answer_code_hash text not null,
    primary key (survey_id, answer_code_hash)
);

create table answer (
    id               uuid primary key,
    survey_id        uuid not null references survey,
    participant_kind text not null,
    ratings          json not null
);
create index answer_survey on answer (survey_id);

create table testimony (
    id          uuid primary key,
    version     bigint not null,
    event_id    uuid   not null,
    survey_id   uuid   not null references survey,
    question_id uuid   not null,
    text        text   not null,
    moderation  text   not null
);
create index testimony_event on testimony (event_id, id);

-- Boards.

create table board (
    id         uuid primary key,
    version    bigint      not null,
    event_id   uuid        not null,
    session_id uuid,
    title      text        not null,
    changed_at timestamptz not null
);
create index board_event on board (event_id, id);

create table card (
    id         uuid primary key,
    version    bigint  not null,
    board_id   uuid    not null references board,
    type       text    not null,
    text       text    not null,
    moderation text    not null,
    votes      integer not null check (votes >= 0)
);
create index card_board on card (board_id, id);

create table vote (
    card_id          uuid not null references card,
    answer_code_hash text not null,
    primary key (card_id, answer_code_hash)
);
