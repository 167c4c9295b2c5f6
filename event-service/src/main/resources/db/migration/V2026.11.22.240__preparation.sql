create table milestone (
    id             uuid primary key,
    version        bigint not null,
    event_id       uuid   not null references event,
    title          text   not null check (length(title) <= 200),
    due_on         date,
    days_before    integer check (days_before between -1096 and 1096),
    settled_due_on date,
    owner_actor_id uuid,
    state          text   not null check (state in ('TO_DO', 'DONE', 'DROPPED')),
    note           text,
    template_key   text,
    -- an event takes a milestone of the templates once
    unique (event_id, template_key),
    -- either a fixed day, or one that follows the event
    check ((due_on is null) <> (days_before is null)),
    -- what follows the event stops doing so once it is settled
    check ((settled_due_on is not null) = (days_before is not null and state <> 'TO_DO'))
);

create table need (
    id               uuid primary key,
    version          bigint      not null,
    event_id         uuid        not null references event,
    title            text        not null check (length(title) <= 200),
    description      text        check (length(description) <= 5000),
    grouped_under_id uuid check (grouped_under_id <> id),
    set_aside_reason text check (length(set_aside_reason) <= 500),
    changed_at       timestamptz not null,
    -- one level: what is put under a need names it as one that stands for itself, and this is all that can be named
    alone            boolean     not null generated always as (grouped_under_id is null) stored,
    under_alone      boolean generated always as (case when grouped_under_id is not null then true end) stored,
    unique (event_id, id, alone),
    foreign key (event_id, grouped_under_id, under_alone) references need (event_id, id, alone)
);
create index need_group on need (grouped_under_id);

create table need_raiser (
    need_id  uuid not null references need,
    actor_id uuid not null,
    primary key (need_id, actor_id)
);

create table need_supporter (
    need_id  uuid not null references need,
    actor_id uuid not null,
    primary key (need_id, actor_id)
);

create table proposal (
    id             uuid primary key,
    version        bigint      not null,
    event_id       uuid        not null references event,
    title          text        not null check (length(title) <= 200),
    description    text        check (length(description) <= 5000),
    type           text        not null,
    wished_minutes integer     check (wished_minutes between 1 and 1440),
    state          text        not null check (state in ('OPEN', 'ACCEPTED', 'DECLINED', 'MERGED')),
    refusal_reason text        check (length(refusal_reason) <= 500),
    merged_into_id uuid        check (merged_into_id <> id),
    changed_at     timestamptz not null,
    unique (event_id, id),
    foreign key (event_id, merged_into_id) references proposal (event_id, id),
    check ((state = 'DECLINED') = (refusal_reason is not null)),
    check ((state = 'MERGED') = (merged_into_id is not null))
);

create table proposal_need (
    proposal_id uuid not null references proposal,
    need_id     uuid not null references need,
    primary key (proposal_id, need_id)
);
create index proposal_need_use on proposal_need (need_id);

create table proposal_author (
    proposal_id uuid    not null references proposal,
    position    integer not null check (position >= 0),
    actor_id    uuid    not null,
    brings      jsonb   not null,
    primary key (proposal_id, position),
    unique (proposal_id, actor_id)
);

create table proposal_comment (
    proposal_id uuid        not null references proposal,
    position    integer     not null check (position >= 0),
    actor_id    uuid        not null,
    text        text        not null check (length(text) <= 2000),
    written_at  timestamptz not null,
    primary key (proposal_id, position)
);

-- never changed once written
create table proposal_history (
    proposal_id      uuid        not null references proposal,
    position         integer     not null check (position >= 0),
    happened_at      timestamptz not null,
    what             text        not null check (what in ('WRITTEN', 'CHANGED', 'JOINED', 'MERGED', 'ACCEPTED', 'DECLINED')),
    title            text,
    description      text,
    actor_ids        jsonb       not null,
    from_proposal_id uuid references proposal,
    primary key (proposal_id, position),
    check ((what = 'MERGED') = (from_proposal_id is not null)),
    check ((what in ('WRITTEN', 'CHANGED', 'MERGED')) = (title is not null))
);

-- the session that came of an accepted proposal
alter table session add foreign key (proposal_id) references proposal;
