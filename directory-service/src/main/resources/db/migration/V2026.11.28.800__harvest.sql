-- From which hosts the directory may fetch what a network has: decided by administrators, since the addresses are the network's.
alter table partner_network add column harvest_hosts text[] not null default '{}';
alter table partner_network alter column harvest_hosts drop default;

-- Where a network serves what it knows. The credentials are encrypted, with their key named.
create table harvest_source (
    id               uuid primary key,
    version          bigint  not null,
    network_id       uuid    not null references partner_network on delete cascade,
    format           text    not null check (format in ('TABLE', 'RPDE')),
    address          text    not null check (address like 'https://%'),
    mapping_number   integer,
    snapshot         boolean not null,
    interval_minutes integer not null check (interval_minutes >= 15),
    visibility       text    not null check (visibility in ('PUBLIC', 'NETWORKS', 'HIDDEN')),
    status           text    not null check (status in ('ACTIVE', 'PAUSED')),
    credentials_kind text check (credentials_kind in ('BEARER', 'BASIC')),
    key_id           text,
    sealed           bytea,
    check (format = 'TABLE' or not snapshot),
    check ((credentials_kind is null) = (key_id is null) and (key_id is null) = (sealed is null))
);
create index harvest_source_network on harvest_source (network_id, id);

-- How far it has been read, apart from the source: each run writes here, and somebody who changes the source is not in its way.
create table harvest_progress (
    id             uuid primary key references harvest_source on delete cascade,
    version        bigint      not null,
    next_run_at    timestamptz not null,
    not_before     timestamptz not null,
    failures       integer     not null,
    attempts       integer     not null,
    lease_holder   uuid,
    leased_until   timestamptz,
    etag           text,
    last_modified  text,
    content_digest text,
    read_mapping   integer,
    import_id      uuid,
    next_address   text,
    pass           integer     not null,
    pass_began_at  timestamptz not null,
    pass_ended     boolean     not null,
    last_page_at   timestamptz,
    missing        bigint      not null,
    delete_missing boolean     not null,
    present        jsonb,
    runs           jsonb       not null,
    check ((lease_holder is null) = (leased_until is null)),
    check ((next_address is null) = (last_page_at is null)),
    check (lease_holder is null or present is not null)
);
create index harvest_progress_due on harvest_progress (next_run_at);

-- Which records a feed has shown in which pass over it.
create table harvest_item (
    source_id   uuid    not null references harvest_source on delete cascade,
    external_id text    not null,
    pass        integer not null,
    primary key (source_id, external_id)
);
create index harvest_item_pass on harvest_item (source_id, pass);
