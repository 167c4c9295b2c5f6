-- As which actor of the directory each one goes on: itself, unless it turned out to be the same organisation as an older one.
alter table known_actor add column survivor_id uuid;
update known_actor set survivor_id = id;
alter table known_actor alter column survivor_id set not null;
create index known_actor_survivor on known_actor (survivor_id);
