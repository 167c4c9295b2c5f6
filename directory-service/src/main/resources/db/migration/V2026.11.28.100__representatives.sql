-- Partner networks and the clients by which their machines sign in.
create table partner_network (
    id      uuid primary key,
    version bigint not null,
    name    text   not null check (length(name) between 1 and 150),
    issuer  text   not null,
    client  text   not null,
    unique (issuer, client)
);

alter table actor add column status text not null default 'ACTIVE' check (status in ('ACTIVE', 'CLOSED'));
alter table actor alter column status drop default;

-- Who speaks for an actor; it has the id of its actor. Of actors from before it is known who registered them, at best.
create table representation (
    id                 uuid primary key references actor on delete cascade,
    version            bigint      not null,
    changed_at         timestamptz not null,
    registrant_issuer  text,
    registrant_subject text,
    network_id         uuid references partner_network,
    check ((registrant_issuer is null) = (registrant_subject is null)),
    check (registrant_issuer is null or network_id is null)
);
create index representation_registrant on representation (registrant_issuer, registrant_subject);
create index representation_network on representation (network_id);
insert into representation (id, version, changed_at, registrant_issuer, registrant_subject)
    select id, 0, now(), registered_by_issuer, registered_by_subject from actor;
alter table actor drop column registered_by_issuer, drop column registered_by_subject;

create table representative (
    actor_id     uuid        not null references representation on delete cascade,
    id           uuid        not null unique,
    issuer       text        not null,
    subject      text        not null,
    label        text        check (length(label) <= 100),
    confirmed_at timestamptz not null,
    primary key (actor_id, issuer, subject)
);
create index representative_subject on representative (issuer, subject);

create table claim (
    id                uuid primary key,
    version           bigint      not null,
    actor_id          uuid        not null references actor on delete cascade,
    submitter_issuer  text        not null,
    submitter_subject text        not null,
    submitted_at      timestamptz not null,
    status            text        not null check (status in ('PENDING', 'ACCEPTED', 'REFUSED', 'WITHDRAWN')),
    decided_at        timestamptz,
    decider_issuer    text,
    decider_subject   text,
    decider_capacity  text,
    decision_reason   text,
    evidence          text        not null check (length(evidence) <= 1000),
    evidence_url      text,
    label             text        check (length(label) <= 100),
    check ((status = 'PENDING') = (decided_at is null))
);
create unique index claim_pending on claim (actor_id, submitter_issuer, submitter_subject) where status = 'PENDING';
create index claim_actor on claim (actor_id, id);
create index claim_submitter on claim (submitter_issuer, submitter_subject, id);

create table change_proposal (
    id                uuid primary key,
    version           bigint      not null,
    actor_id          uuid        not null references actor on delete cascade,
    submitter_issuer  text        not null,
    submitter_subject text        not null,
    submitted_at      timestamptz not null,
    status            text        not null check (status in ('PENDING', 'ACCEPTED', 'REFUSED', 'WITHDRAWN')),
    decided_at        timestamptz,
    decider_issuer    text,
    decider_subject   text,
    decider_capacity  text,
    decision_reason   text,
    changes           text        not null,
    reason            text        not null check (length(reason) <= 500),
    check ((status = 'PENDING') = (decided_at is null))
);
create index change_proposal_actor on change_proposal (actor_id, id);
create index change_proposal_submitter on change_proposal (submitter_issuer, submitter_subject, id);

-- Whether actors stand by what organisers state of them. Of events from before, all is stated.
alter table engagement
    add column agreement        text        not null default 'AGREED',
    add column statement_status text        not null default 'STATED',
    add column stated_at        timestamptz not null default now(),
    add column confirmed_at     timestamptz,
    add column withdrawn_at     timestamptz;
alter table engagement alter column agreement drop default, alter column statement_status drop default,
    alter column stated_at drop default;
