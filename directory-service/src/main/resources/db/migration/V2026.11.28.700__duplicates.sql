-- That two records are of the same place, or of different ones: by the decision of a person, or because a network says of which place its
-- own record is.
create table record_link (
    id              uuid primary key,
    version         bigint      not null,
    first_record    uuid        not null references place_record,
    second_record   uuid        not null references place_record,
    verdict         text        not null check (verdict in ('SAME', 'DIFFERENT')),
    decided_at      timestamptz not null,
    decider_issuer  text,
    decider_subject text,
    unique (first_record, second_record),
    check (first_record < second_record),
    check ((decider_issuer is null) = (decider_subject is null))
);
create index record_link_second on record_link (second_record);

-- Records whose likely duplicates are to be looked for.
create table duplicate_search_due (
    record_id uuid primary key references place_record on delete cascade
);
create function search_duplicates() returns trigger language plpgsql as $$
begin
    insert into duplicate_search_due select id from changed
    -- waits for whoever is taking the row, and puts it back: what was taken was the former state
    on conflict (record_id) do update set record_id = excluded.record_id;
    return null;
end $$;
create trigger search_duplicates_of_new after insert on place_record referencing new table as changed
    for each statement execute function search_duplicates();
create trigger search_duplicates_of_changed after update on place_record referencing new table as changed
    for each statement execute function search_duplicates();

-- By which keys a record is found among likely duplicates.
create table record_key (
    record_id uuid not null references place_record on delete cascade,
    key       text not null,
    primary key (key, record_id)
);
create index record_key_record on record_key (record_id);

-- Two records that are likely to be of the same place.
create table duplicate_pair (
    id              uuid primary key,
    version         bigint           not null,
    first_record    uuid             not null references place_record on delete cascade,
    second_record   uuid             not null references place_record on delete cascade,
    first_network   uuid             not null,
    second_network  uuid             not null,
    probability     double precision not null check (probability between 0 and 1),
    likely          boolean          not null,
    reasons         jsonb            not null,
    weights_version text             not null,
    found_at        timestamptz      not null,
    status          text             not null check (status in ('OPEN', 'LATER', 'SAME', 'DIFFERENT')),
    unique (first_record, second_record),
    check (first_record < second_record)
);
create index duplicate_pair_open on duplicate_pair (probability desc, id) where status = 'OPEN';
create index duplicate_pair_second on duplicate_pair (second_record);

-- What a network declares of its own record can be looked at and taken back like what a person decides.
create function show_declared_link() returns trigger language plpgsql as $$
begin
    insert into duplicate_pair (id, version, first_record, second_record, first_network, second_network, probability, likely, reasons,
                                weights_version, found_at, status)
    select uuidv7(), 0, new.first_record, new.second_record, one.network_id, other.network_id, 1, true, '[]', 'declared', new.decided_at,
           new.verdict
    from place_record one, place_record other where one.id = new.first_record and other.id = new.second_record
      -- corrections made in the directory itself are of their place in any case
      and '019a0000-0000-7000-8000-000000000001' not in (one.network_id, other.network_id)
    on conflict (first_record, second_record) do update set status = excluded.status, version = duplicate_pair.version + 1;
    return null;
end $$;
create trigger show_declared_link after insert on record_link for each row when (new.decider_subject is null)
    execute function show_declared_link();
