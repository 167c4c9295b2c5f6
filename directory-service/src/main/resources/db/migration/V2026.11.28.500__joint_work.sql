-- What event-service tells of an event, once for each event.
create table known_event (
    id        uuid        primary key,
    title     text        not null,
    starts_at timestamptz not null,
    time_zone text        not null,
    status    text        not null
);
insert into known_event (id, title, starts_at, time_zone, status)
    select distinct on (event_id) event_id, event_title, starts_at, time_zone, event_status from engagement order by event_id;

alter table engagement drop column event_title, drop column starts_at, drop column time_zone, drop column event_status,
    add foreign key (event_id) references known_event;
create index engagement_actor on engagement (actor_id); -- the one before went with starts_at

-- What several actors do together and stand by: put on an event, hold a session, make a commitment. A row for each of them. The
-- event may not be known yet, since topics are read independently. Actors have their ids of then: where one was merged into
-- another since, whoever reads this table takes the other.
create table joint_work (
    kind     text    not null check (kind in ('ORGANISED', 'HOSTED', 'COMMITTED')),
    id       uuid    not null,
    actor_id uuid    not null,
    event_id uuid    not null,
    open     boolean not null,
    primary key (kind, id, actor_id)
);
-- the whole row: a territory reads those of thousands of actors
create index joint_work_actor on joint_work (actor_id) include (kind, id, event_id, open);
insert into joint_work (kind, id, actor_id, event_id, open)
    select 'ORGANISED', event_id, actor_id, event_id, false
    from (select event_id, actor_id, count(*) over (partition by event_id) as organisers from engagement
          where agreement = 'AGREED' and statement_status <> 'WITHDRAWN') as standing
    where organisers > 1;
