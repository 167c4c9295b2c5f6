-- Who speaks for an actor, as directory-service publishes it.
create table known_representation (
    id              uuid primary key,
    representatives jsonb not null,
    registrant      text
);
create index known_representation_representatives on known_representation using gin (representatives);

-- What organisers state of an actor, and whether the actor stands by it. From before, all is stated.
alter table organiser
    add column statement_status text        not null default 'STATED' check (statement_status in ('STATED', 'CONFIRMED', 'WITHDRAWN')),
    add column stated_at        timestamptz not null default now(),
    add column confirmed_at     timestamptz,
    add column withdrawn_at     timestamptz,
    add check (statement_status <> 'CONFIRMED' or (confirmed_at is not null and agreement = 'AGREED')),
    add check (statement_status <> 'WITHDRAWN' or (withdrawn_at is not null and agreement <> 'AGREED'));
alter table organiser alter column statement_status drop default, alter column stated_at drop default;

alter table commitment add column statements jsonb;
update commitment c set statements = (
    select jsonb_agg(jsonb_build_object('actorId', actor.id, 'statement', jsonb_build_object('status', 'STATED', 'statedAt',
        to_char(now() at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"'), 'confirmedAt', null, 'withdrawnAt', null)))
    from (select json_array_elements_text(c.actor_ids) as id union select json_array_elements_text(c.with_actor_ids)) actor);
alter table commitment alter column statements set not null;

alter table known_actor add column closed boolean not null default false;
alter table known_actor alter column closed drop default;
