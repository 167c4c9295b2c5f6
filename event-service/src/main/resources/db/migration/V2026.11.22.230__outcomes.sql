create index event_previous_edition on event (previous_edition_id);

create table work_axis (
    id                uuid primary key,
    version           bigint not null,
    event_id          uuid   not null references event,
    title             text   not null,
    description       text,
    state             text   not null,
    inherited_from_id uuid references work_axis check (inherited_from_id <> id),
    unique (id, event_id),
    -- taken over twice, or by two at once, it is there once
    unique (event_id, inherited_from_id)
);
create index work_axis_event on work_axis (event_id, id);
create index work_axis_inherited on work_axis (inherited_from_id);

create table commitment (
    id                uuid primary key,
    version           bigint not null,
    event_id          uuid   not null references event,
    what              text   not null check (length(what) <= 500),
    actor_ids         json   not null check (json_array_length(actor_ids) > 0),
    with_actor_ids    json   not null,
    axis_id           uuid,
    due_on            date,
    state             text   not null,
    inherited_from_id uuid references commitment check (inherited_from_id <> id),
    -- an axis of the same event
    foreign key (axis_id, event_id) references work_axis (id, event_id),
    -- taken over twice, or by two at once, it is there once
    unique (event_id, inherited_from_id)
);
create index commitment_event on commitment (event_id, due_on, id);
create index commitment_axis on commitment (axis_id);
create index commitment_inherited on commitment (inherited_from_id);

create table commitment_note (
    id            uuid primary key,
    version       bigint      not null,
    commitment_id uuid        not null references commitment on delete cascade,
    written_at    timestamptz not null,
    text          text        not null check (length(text) <= 500)
);
create index commitment_note_commitment on commitment_note (commitment_id, written_at, id);

create table resource (
    id           uuid primary key,
    version      bigint not null,
    event_id     uuid   not null references event,
    type         text   not null,
    title        text   not null,
    description  text,
    url          text   not null check (url ~ '^https?://'),
    language     text   not null,
    licence      text   not null,
    -- no foreign key: a session may be taken out of the draft while its recording stays
    session_id   uuid,
    published_on date   not null
);
create index resource_event on resource (event_id, published_on, id);
