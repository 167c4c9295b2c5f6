-- Who may act for which event, as event-service publishes it: pseudonyms and digests of keys.

create table known_team (
    id      uuid primary key,
    members jsonb not null,
    devices jsonb not null,
    confirmed_at timestamptz
);
