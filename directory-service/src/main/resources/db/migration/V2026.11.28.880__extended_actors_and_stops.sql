-- What else is known of an organisation. What stands here is worked out from what is stated and from records, as before.
alter table actor
    add column typologies          jsonb not null default '[]' check (jsonb_typeof(typologies) = 'array'),
    add column rna                 text  check (rna ~ '^W[0-9][0-9A-Z][0-9]{7}$'),
    add column ridet               text  check (ridet ~ '^[0-9]{10}$'),
    add column parent_id           uuid  references actor check (parent_id <> id),
    add column territories         jsonb not null default '[]' check (jsonb_typeof(territories) = 'array'),
    add column description         text  check (length(description) <= 2000),
    add column expertises          jsonb not null default '[]' check (jsonb_typeof(expertises) = 'array'),
    add column national_programmes jsonb not null default '[]' check (jsonb_typeof(national_programmes) = 'array'),
    add column network_names       jsonb not null default '[]' check (jsonb_typeof(network_names) = 'array'),
    add column phone               text,
    add column email               text;
alter table actor
    alter column typologies drop default, alter column territories drop default, alter column expertises drop default,
    alter column national_programmes drop default, alter column network_names drop default;
-- what is stated is stored by the names of the fields, as it was first, and not by those of the columns
update actor set stated = stated - 'commune_code' || jsonb_build_object('communeCode', stated -> 'commune_code')
    where stated ? 'commune_code';
create index actor_parent on actor (parent_id) where parent_id is not null;

-- Where an itinerant place stops, for maps: the box around all its stops that have coordinates, as (degrees east, degrees north).
create function stop_bounds(stops jsonb) returns box language sql immutable strict parallel safe as $$
    select box(point(min(longitude), min(latitude)), point(max(longitude), max(latitude)))
    from (select (stop #> '{location,longitude}')::float8 as longitude, (stop #> '{location,latitude}')::float8 as latitude
          from jsonb_array_elements(stops) stop) located
$$;
create index place_stops on place using gist (stop_bounds(shown #> '{details,stops}')) where shown #> '{details,stops}' is not null;
