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
