-- An event follows an edition of another team with the consent of that team.
create table edition_request (
    id                uuid primary key,
    version           bigint      not null,
    event_id          uuid        not null references event on delete cascade,
    follower_id       uuid        not null references event on delete cascade check (follower_id <> event_id),
    requester_issuer  text        not null,
    requester_subject text        not null,
    requested_at      timestamptz not null,
    status            text        not null check (status in ('PENDING', 'ACCEPTED', 'REFUSED', 'WITHDRAWN')),
    decider_issuer    text,
    decider_subject   text,
    decided_at        timestamptz,
    check ((status = 'PENDING') = (decided_at is null))
);
create unique index edition_request_pending on edition_request (event_id, follower_id) where status = 'PENDING';
create index edition_request_event on edition_request (event_id, id);
create index edition_request_follower on edition_request (follower_id);
