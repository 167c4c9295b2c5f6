create table actor (
    id           uuid primary key,
    version      bigint not null,
    name         text   not null check (length(name) between 1 and 150),
    kind         text   not null,
    siret        text check (siret ~ '^[0-9]{14}$'),
    commune_code text   not null,
    website      text
);
-- several places of one organisation share its SIRET, so it is no key
create index actor_siret on actor (siret) where siret is not null;
create index actor_commune on actor (commune_code);

-- which events an actor puts on, as event-service tells it
create table engagement (
    event_id    uuid        not null,
    actor_id    uuid        not null,
    role        text        not null,
    event_title text        not null,
    starts_at   timestamptz not null,
    time_zone   text        not null,
    event_status text       not null,
    primary key (event_id, actor_id)
);
create index engagement_actor on engagement (actor_id, starts_at);
