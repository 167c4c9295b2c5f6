-- names may be exchanged within a transaction
alter table venue
    drop constraint venue_event_id_name_key,
    add constraint venue_name unique (event_id, name) deferrable;
alter table room
    drop constraint room_event_id_name_key,
    add constraint room_name unique (event_id, name) deferrable;

-- the working draft that a release was made of: with what its programme leaves out, so that the release can be restored
alter table release add column draft jsonb;

-- Releases of before have their programme alone. Where that does not tell, venues, rooms and sessions that are still there do; a
-- session with as many seats as its room had none of its own. The venue of a session in a room is that of the room.
update release set draft = jsonb_build_object(
    'venues', (
        select coalesce(jsonb_agg(jsonb_build_object('access', venue.access) || former.venue order by former.ordinal), '[]')
        from jsonb_array_elements(coalesce(nullif(programme::jsonb -> 'venues', 'null'), '[]'))
            with ordinality as former (venue, ordinal)
        left join venue on venue.id = (former.venue ->> 'id')::uuid),
    'rooms', (
        select coalesce(jsonb_agg(jsonb_build_object('parallelSessions', coalesce(room.parallel_sessions, 1),
                                                     'openings', coalesce(room.openings, '[]')) || former.room
                                  order by former.ordinal), '[]')
        from jsonb_array_elements(coalesce(nullif(programme::jsonb -> 'rooms', 'null'), '[]'))
            with ordinality as former (room, ordinal)
        left join room on room.id = (former.room ->> 'id')::uuid),
    'sessions', (
        select coalesce(jsonb_agg(
                   former.session - 'sequence'
                   || jsonb_build_object('number', coalesce((former.session ->> 'number')::integer, session.number, former.ordinal))
                   || jsonb_build_object('proposalId', session.proposal_id)
                   || case when former.session ->> 'roomId' is null then '{}' else '{"venueId": null}'::jsonb end
                   || case when former.session -> 'seats' = room.capacity then '{"seats": null}'::jsonb else '{}' end
                   order by former.ordinal), '[]')
        from jsonb_array_elements(coalesce(nullif(programme::jsonb -> 'sessions', 'null'), '[]'))
            with ordinality as former (session, ordinal)
        left join session on session.id = (former.session ->> 'id')::uuid
        left join lateral (
            select each -> 'capacity' as capacity
            from jsonb_array_elements(coalesce(nullif(programme::jsonb -> 'rooms', 'null'), '[]')) each
            where each ->> 'id' = former.session ->> 'roomId') room on true));
alter table release alter column draft set not null;
