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
    insert into duplicate_search_due select id from changed on conflict do nothing;
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
