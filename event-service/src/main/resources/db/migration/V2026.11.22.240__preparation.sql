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
