-- an event may follow an earlier one; that longer chains make no circle either is seen to by Editions
alter table event
    add column previous_edition_id uuid references event check (previous_edition_id <> id);
create index event_previous_edition on event (previous_edition_id);
