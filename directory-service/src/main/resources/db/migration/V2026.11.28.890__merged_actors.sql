-- Actors that are the same organisation: what was decided on pairs of them, and as which actor each goes on.
create table actor_link (
    id              uuid primary key,
    version         bigint      not null,
    first_actor     uuid        not null,
    second_actor    uuid        not null,
    verdict         text        not null check (verdict in ('SAME', 'DIFFERENT')),
    decided_at      timestamptz not null,
    decider_issuer  text        not null,
    decider_subject text        not null,
    unique (first_actor, second_actor),
    check (first_actor < second_actor)
);
comment on table actor_link is 'an actor that is withdrawn with its last record may come back: no foreign keys';
create index actor_link_second on actor_link (second_actor);

alter table actor drop constraint actor_status_check;
alter table actor
    add constraint actor_status_check check (status in ('ACTIVE', 'CLOSED', 'MERGED')),
    add column merged_into uuid references actor,
    add column alone jsonb,
    -- the older actor goes on, so that redirects have no circle
    add check (merged_into < id),
    add check ((merged_into is null) = (alone is null)),
    add check ((status = 'MERGED') = (merged_into is not null));
create index actor_merged_into on actor (merged_into) where merged_into is not null;
create index actor_siren on actor (substring(siret, 1, 9)) where siret is not null;
create index actor_stated_parent on actor ((stated ->> 'parentId')) where stated ->> 'parentId' is not null;
create index actor_parent_alone on actor ((alone #>> '{details,parentId}')) where alone is not null;
