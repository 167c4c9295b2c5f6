-- Feeds, exports and maps of one territory.
create index place_territories on place using gin ((coalesce(shown_territories, territories)));

-- Where the places are that everybody may see: points as (degrees east, degrees north).
create index place_point on place using gist (point(cast(shown #> '{details,location,longitude}' as float8),
                                                    cast(shown #> '{details,location,latitude}' as float8)))
    where shown is not null;

-- A map counts those of which nobody knows where they are.
create index place_without_point on place (id) where shown is not null and shown #> '{details,location}' is null;

-- The records of which the feed says more than their network: few, and read for every page.
create index place_record_notable on place_record (place_id)
    where licence <> 'https://www.etalab.gouv.fr/licence-ouverte-open-licence' or hops <> '{}';
