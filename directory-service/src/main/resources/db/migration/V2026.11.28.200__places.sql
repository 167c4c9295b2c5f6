-- How much the records of a network count. The directory itself is one: what people state here is its own.
alter table partner_network
    add column trust        integer not null default 50 check (trust between 0 and 100),
    add column owned_fields text[]  not null default '{}',
    add column empty_value  text    not null default 'NO_OPINION' check (empty_value in ('NO_OPINION', 'WITHDRAWN'));
alter table partner_network alter column trust drop default, alter column owned_fields drop default,
    alter column empty_value drop default;
insert into partner_network (id, version, name, issuer, client, trust, owned_fields, empty_value)
    values ('019a0000-0000-7000-8000-000000000001', 0, 'EnCommun', 'urn:encommun:directory', 'directory-service', 50, '{}', 'NO_OPINION');

-- What stands of an actor is worked out from what is stated here and from records of its places.
alter table actor add column stated jsonb, add column assertions jsonb not null default '{}';
alter table actor alter column assertions drop default;
update actor set
    stated = jsonb_strip_nulls(jsonb_build_object('name', name, 'kind', kind, 'siret', siret, 'communeCode', commune_code, 'website', website)),
    assertions = (select jsonb_object_agg(field, jsonb_build_object('since', '2026-11-28T00:00:00Z', 'dated', '2026-11-28T00:00:00Z',
                                                                    'standing', 'OWN'))
                  from unnest(array['name', 'kind', 'siret', 'communeCode', 'website']) as field);

-- What the directory says of a place.
create table place (
    id                uuid primary key,
    version           bigint      not null,
    actor_id          uuid        not null,
    status            text        not null check (status in ('ACTIVE', 'CLOSED', 'MERGED', 'WITHDRAWN')),
    merged_into       uuid        references place deferrable initially deferred,
    changed_at        timestamptz not null,
    shown             jsonb,
    shown_to_networks jsonb,
    territories       text[]      not null,
    contested         text[]      not null,
    -- those that count; networks are told their own ids of a place, so another record is a change of it
    records           uuid[]      not null default '{}',
    check ((status = 'MERGED') = (merged_into is not null)),
    check (merged_into <> id),
    check (status not in ('MERGED', 'WITHDRAWN') or shown is null and shown_to_networks is null),
    check (status not in ('ACTIVE', 'CLOSED') or shown is not null or shown_to_networks is not null)
);
create index place_actor on place (actor_id);
create index place_contested on place (id) where contested <> '{}';
create index place_merged on place (merged_into) where merged_into is not null;

-- What networks could see of a place before its present version: for values that come back, and for those who ask what it was.
create table place_history (
    place_id   uuid        not null references place on delete cascade,
    version    bigint      not null,
    status     text        not null,
    actor_id   uuid        not null,
    changed_at timestamptz not null,
    details    jsonb,
    primary key (place_id, version)
);
create function keep_place_history() returns trigger language plpgsql as $$
begin
    insert into place_history (place_id, version, status, actor_id, changed_at, details)
    values (old.id, old.version, old.status, old.actor_id, old.changed_at, coalesce(old.shown_to_networks, old.shown) -> 'details');
    return null;
end $$;
create trigger place_history after update on place for each row when (old.version <> new.version)
    execute function keep_place_history();

-- What one network says of one place, under its own id.
create table place_record (
    id           uuid primary key,
    version      bigint      not null,
    network_id   uuid        not null references partner_network,
    external_id  text        not null check (length(external_id) between 1 and 300),
    own_place_id uuid        not null unique,
    place_id     uuid        not null,
    own_actor_id uuid        not null,
    actor_id     uuid        not null,
    status       text        not null check (status in ('LIVE', 'DELETED')),
    visibility   text        not null check (visibility in ('PUBLIC', 'NETWORKS', 'HIDDEN')),
    licence      text        not null,
    source_date  date,
    received_at  timestamptz not null,
    confirmed_at timestamptz,
    details      jsonb       not null,
    assertions   jsonb       not null,
    faults       jsonb       not null,
    raw          jsonb       not null,
    fingerprint  text,
    hops         text[]      not null,
    siren        text generated always as (case when details ->> 'identifier' ~ '^[0-9]{14}$'
                                                then left(details ->> 'identifier', 9) end) stored,
    unique (network_id, external_id)
);
create index place_record_place on place_record (place_id);
create index place_record_actor on place_record (actor_id, id);
create index place_record_siren on place_record (network_id, siren, id) where siren is not null;

-- When a network sent a record last; apart from the record, since a file that is sent again changes nothing else.
create table record_sighting (
    record_id    uuid primary key references place_record on delete cascade,
    last_seen_at timestamptz not null
) with (fillfactor = 50);

-- What a record was before; for 24 months.
create table record_history (
    record_id   uuid        not null references place_record on delete cascade,
    version     bigint      not null,
    received_at timestamptz not null,
    status      text        not null,
    raw         jsonb       not null,
    details     jsonb       not null,
    primary key (record_id, version)
);
create index record_history_received on record_history (received_at);
create function keep_record_history() returns trigger language plpgsql as $$
begin
    insert into record_history (record_id, version, received_at, status, raw, details)
    values (old.id, old.version, old.received_at, old.status, old.raw, old.details);
    return null;
end $$;
create trigger record_history after update on place_record for each row
    when (old.raw is distinct from new.raw or old.details is distinct from new.details or old.status <> new.status)
    execute function keep_record_history();

-- A person's choice between the values that records give.
create table field_decision (
    id              uuid primary key,
    version         bigint      not null,
    record_id       uuid        not null references place_record,
    field           text        not null,
    chosen          jsonb       not null,
    decided_at      timestamptz not null,
    decider_issuer  text        not null,
    decider_subject text        not null
);
create index field_decision_record on field_decision (record_id, field);

-- Which version of a place each network was sent last.
create table delivery (
    network_id uuid   not null references partner_network on delete cascade,
    place_id   uuid   not null references place on delete cascade,
    version    bigint not null,
    primary key (network_id, place_id)
);
