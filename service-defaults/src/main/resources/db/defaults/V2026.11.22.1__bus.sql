-- What a service tells the others, and what it has been told.

create table outbox (
    id            bigint generated always as identity primary key,
    event_id      uuid        not null unique,
    topic         text        not null,
    key           uuid        not null,
    version       bigint      not null check (version >= 0),
    type          text        not null,
    scope         uuid,
    trace         json        not null,
    payload       json,
    created_at    timestamptz not null default now(),
    published_at  timestamptz,
    feed_position bigint unique,
    attempts      integer     not null default 0,
    last_error    text,
    parked        boolean     not null default false,
    -- a change that changes nothing leaves the version as it was, and is no news
    unique (topic, key, version),
    check ((published_at is null) = (feed_position is null))
);
comment on column outbox.payload is 'the public state of the aggregate; null where it was deleted';
comment on column outbox.scope is 'what live streams select by, such as the event that an answer belongs to';
create index outbox_unpublished on outbox (id) where published_at is null;
create index outbox_scope on outbox (scope, feed_position) where feed_position is not null and scope is not null;

-- The position of the last published event. Only the relay that holds the lock counts on, so there are no gaps.
create table feed_counter (
    one      boolean primary key default true check (one),
    position bigint not null check (position >= 0)
);
insert into feed_counter (position) values (0);

-- The latest published state of each aggregate, for readers who page by change number.
create table feed_item (
    topic         text        not null,
    key           uuid        not null,
    feed_position bigint      not null unique,
    payload       json,
    changed_at    timestamptz not null,
    primary key (topic, key)
);
create index feed_item_position on feed_item (topic, feed_position);

-- The version of each foreign aggregate which this service has taken in. Every event carries the whole state of its aggregate, so
-- an event that is not newer has nothing to add: it came twice, or late.
create table inbox (
    aggregate    text        not null,
    aggregate_id uuid        not null,
    version      bigint      not null,
    event_id     uuid        not null,
    received_at  timestamptz not null default now(),
    primary key (aggregate, aggregate_id)
);
