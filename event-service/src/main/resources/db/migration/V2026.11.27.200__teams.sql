-- Who may act for an event. A team has the id of its event.

create table team (
    id         uuid primary key references event on delete cascade,
    version    bigint      not null,
    changed_at timestamptz not null
);

-- Events from before have nobody in their teams until an administrator adds an organiser.
insert into team (id, version, changed_at) select id, 0, now() from event;

create table team_member (
    event_id uuid        not null references team on delete cascade,
    id       uuid        not null unique,
    issuer   text        not null,
    subject  text        not null,
    role     text        not null check (role in ('ORGANISER', 'MODERATOR', 'CHECK_IN')),
    label    text        check (length(label) <= 100),
    added_at timestamptz not null,
    primary key (event_id, issuer, subject)
);
create index team_member_subject on team_member (issuer, subject);

create table check_in_device (
    event_id   uuid        not null references team on delete cascade,
    id         uuid        not null unique,
    name       text        not null check (length(name) <= 100),
    key_hash   text        not null unique,
    added_at   timestamptz not null,
    expires_at timestamptz not null
);
create index check_in_device_event on check_in_device (event_id);

create table team_change (
    event_id   uuid        not null references team on delete cascade,
    changed_at timestamptz not null,
    fact       text        not null,
    concerned  text        not null,
    role       text,
    issuer     text        not null,
    subject    text        not null
);
create index team_change_event on team_change (event_id);

create table team_invitation (
    id          uuid primary key,
    version     bigint      not null,
    event_id    uuid        not null references team on delete cascade,
    role        text        not null check (role in ('ORGANISER', 'MODERATOR', 'CHECK_IN')),
    label       text        check (length(label) <= 100),
    code_hash   text        not null unique,
    created_at  timestamptz not null,
    expires_at  timestamptz not null,
    accepted_at timestamptz,
    revoked_at  timestamptz,
    check (accepted_at is null or revoked_at is null)
);
create index team_invitation_event on team_invitation (event_id, id);
