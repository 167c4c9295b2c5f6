-- All three are trusted: the role that owns the database may create them. earthdistance is not, so points on the globe are made here.
create extension if not exists unaccent with schema public;
create extension if not exists pg_trgm with schema public;
create extension if not exists cube with schema public;

-- Territories of what everybody sees of a place, where networks see it elsewhere; null where that is the same.
alter table place add column shown_territories text[];

-- A text for the search: words without accents, in lower case, between spaces. Elided articles become words of one letter, which are stop
-- words. unaccent makes ASCII of typographic apostrophes and dashes, which the parser takes for letters where the locale is C. Many
-- times replace, since translate or a regular expression take five times as long, and an import does this for every place.
create function folded_words(given text) returns text language sql immutable strict parallel safe as $$
    select ' ' || replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(
        lower(public.unaccent('public.unaccent'::regdictionary, given)),
        '-', ' '), '''', ' '), '/', ' '), '.', ' '), ',', ' '), '(', ' '), ')', ' '), '"', ' '), ':', ' '), '_', ' '), E'\n', ' ')
        || ' '
$$;

-- Likewise, and words that mean the same here are one word: plurals that the French stemmer does not know, St and Ste, a library by
-- either name or by its code in the national typology, and a town hall, which is also called by its commune, but not by "communes",
-- which are those of a communauté de communes. A synonym dictionary would need a file on the server, which managed servers do not allow.
create function place_words(given text) returns text language sql immutable strict parallel safe as $$
    select replace(replace(replace(replace(replace(replace(replace(replace(replace(public.folded_words(given),
        ' lieux ', ' lieu '), ' jeux ', ' jeu '), ' st ', ' saint '), ' ste ', ' sainte '),
        ' commune ', ' mairie '), ' muni ', ' mairie '),
        ' bibliotheque ', ' mediatheque '), ' bibliotheques ', ' mediatheque '), ' bib ', ' mediatheque ')
$$;

-- Place on a sphere with the mean radius of the Earth, in metres from its centre.
create function globe_point(latitude float8, longitude float8) returns cube language sql immutable strict parallel safe as $$
    select public.cube(array[6371008.8 * cosd(latitude) * cosd(longitude), 6371008.8 * cosd(latitude) * sind(longitude),
                             6371008.8 * sind(latitude)])
$$;

-- What can be filtered by and counted, as dimension:term.
create function place_tags(details jsonb, territories text[]) returns text[] language sql immutable parallel safe as $$
    select array(
        select dimension || ':' || term
        from (values ('KIND', details -> 'typologies'), ('SERVICE', details -> 'services'), ('AUDIENCE', details -> 'audiences'),
                     ('SPECIAL_CARE', details -> 'specialCare'), ('FEE', details -> 'fees'), ('LABEL', details -> 'labels'),
                     ('LABEL', details -> 'otherLabels'), ('PROGRAMME', details -> 'nationalProgrammes')) list (dimension, terms),
             jsonb_array_elements_text(terms) term
        union all select territory from unnest(territories) territory
        union all select 'ACCESSIBILITY:PAGE' where details ? 'accessibilityPage')
$$;

-- The words of a place, each with its département: 63:mediathequ. The places of a common word within a small territory are found by these
-- without reading the list of all places that have the word.
create function local_words(document tsvector, tags text[]) returns text[] language sql immutable strict parallel safe as $$
    select array(select substr(tag, 13) || ':' || word from unnest(tags) tag, unnest(tsvector_to_array(document)) word
                 where tag like 'DEPARTEMENT:%')
$$;

-- What is searched: a row for everybody and networks, or one for each where they see different things. Triggers keep it, which for bulk
-- imports are much faster than a foreign key that is checked row by row.
create table place_search (
    place_id      uuid    not null,
    for_everybody boolean not null,
    for_networks  boolean not null,
    name          text    not null collate "fr-x-icu",
    closed        boolean not null,
    document      tsvector not null,
    tags          text[]  not null,
    opening_hours text,
    opening_area  text,
    latitude      float8,
    longitude     float8,
    globe         cube,
    primary key (place_id, for_everybody),
    check (for_everybody or for_networks)
);

create view place_search_source as
select p.id as place_id, circle.for_everybody, circle.for_networks,
    coalesce(details ->> 'name', '') as name,
    coalesce((details -> 'closed')::boolean, false) as closed,
    setweight(to_tsvector('pg_catalog.french', place_words(coalesce(details ->> 'name', ''))), 'A')
        || setweight(to_tsvector('pg_catalog.french', place_words(concat_ws(' ', details ->> 'organisationName',
            details ->> 'parentOrganisation', details #>> '{address,commune}'))), 'B')
        || setweight(to_tsvector('pg_catalog.french', place_words(concat_ws(' ', details ->> 'typologies', details ->> 'services',
            details ->> 'labels', details ->> 'otherLabels', details ->> 'nationalProgrammes'))), 'C')
        || setweight(to_tsvector('pg_catalog.french', place_words(concat_ws(' ', details ->> 'summary',
            details ->> 'description'))), 'D') as document,
    place_tags(details, circle.territories) as tags,
    details ->> 'openingHours' as opening_hours,
    -- public holidays depend on the département, the time zone overseas on the commune
    case when commune like '97%' or commune like '98%' then commune else left(commune, 2) end as opening_area,
    latitude, longitude, globe_point(latitude, longitude) as globe
from place p
    cross join lateral (values (p.shown, true, p.shown_to_networks is null, coalesce(p.shown_territories, p.territories)),
                               (p.shown_to_networks, false, true, p.territories))
        circle (standing, for_everybody, for_networks, territories)
    cross join lateral (select circle.standing -> 'details' as details, circle.standing #>> '{details,address,communeCode}' as commune,
                               (circle.standing #>> '{details,location,latitude}')::float8 as latitude,
                               (circle.standing #>> '{details,location,longitude}')::float8 as longitude) field
where circle.standing is not null;

-- Places whose words and opening hours the service has not looked at since they changed; a queue, so that nobody waits for another.
create table place_search_news (
    place_id uuid not null
);

-- By statement, not by row, for bulk imports. The array keeps a plan for one place from being used for a join of a hundred thousand.
create function add_to_place_search() returns trigger language plpgsql as $$
declare
    ids uuid[] := array(select id from new_places);
begin
    insert into place_search select * from place_search_source where place_id = any (ids);
    insert into place_search_news select unnest(ids);
    return null;
end $$;
create trigger place_search_add after insert on place referencing new table as new_places for each statement
    execute function add_to_place_search();

create function change_in_place_search() returns trigger language plpgsql as $$
declare
    ids uuid[] := array(
        select id from (
            select id, shown, shown_to_networks, territories, shown_territories from new_places
            except
            select id, shown, shown_to_networks, territories, shown_territories from old_places) changed);
begin
    if cardinality(ids) > 0 then
        delete from place_search where place_id = any (ids);
        insert into place_search select * from place_search_source where place_id = any (ids);
        insert into place_search_news select unnest(ids);
    end if;
    return null;
end $$;
create trigger place_search_change after update on place referencing old table as old_places new table as new_places
    for each statement execute function change_in_place_search();

create function remove_from_place_search() returns trigger language plpgsql as $$
declare
    ids uuid[] := array(select id from old_places);
begin
    delete from place_search where place_id = any (ids);
    return null;
end $$;
create trigger place_search_remove after delete on place referencing old table as old_places for each statement
    execute function remove_from_place_search();

insert into place_search select * from place_search_source;
insert into place_search_news select id from place;

-- One index for words with territories and terms: what few places have leads through what many have.
create index place_search_words on place_search using gin (document, tags, local_words(document, tags))
    with (gin_pending_list_limit = 512);
create index place_search_globe on place_search using gist (globe);
create index place_search_name on place_search (name, place_id);

-- Opening hours worked out for 14 days ahead. Of hours that are not here yet it is not known when they are open.
create table opening_calendar (
    opening_hours text not null,
    opening_area  text not null,
    starts_at     timestamptz not null,
    ends_at       timestamptz not null,
    open          tstzmultirange not null,
    unknown       tstzmultirange not null,
    primary key (opening_hours, opening_area)
);
create index opening_calendar_ends on opening_calendar (ends_at);

-- The words of places as they are written, for words with typing errors. That a word is here says nothing of who may see it.
create table search_word (
    word     text primary key,
    spelling text    not null,
    places   integer not null
);
create index search_word_letters on search_word using gist (word gist_trgm_ops);
