-- Places to be worked out again, because their networks count in another way now.
create table settlement_due (
    place_id uuid primary key references place on delete cascade
);
create function settle_places_of_network() returns trigger language plpgsql as $$
begin
    insert into settlement_due select distinct place_id from place_record where network_id = new.id
    -- waits for whoever is taking the row, and puts it back: what was taken was the former state
    on conflict (place_id) do update set place_id = excluded.place_id;
    return null;
end $$;
create trigger settle_places after update on partner_network for each row
    when (old.trust <> new.trust or old.owned_fields <> new.owned_fields) execute function settle_places_of_network();
