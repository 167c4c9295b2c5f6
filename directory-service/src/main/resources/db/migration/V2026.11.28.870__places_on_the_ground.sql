-- Where places are, as points of (degrees east, degrees north). An index of cubes compares each pair of entries to split a page, by
-- volumes that points on a line do not have: it took longer than all the rest of an import, and a table of 4,500 places along a line
-- made 426 MB of it, since nearly every row split a page. This one sorts the coordinates. Distances stay those of the globe.
drop index place_search_globe;
create index place_search_ground on place_search using gist (point(longitude, latitude));

-- A box that holds all points of the ground that are so far from one at most, in metres and by a straight line. Where a pole is
-- among them, or the 180th meridian, it goes all around the Earth. A metre is added to each side for what is rounded.
create function ground_around(latitude float8, longitude float8, chord float8) returns box
    language sql immutable strict parallel safe as $$
    select case when longitude - wide < -180 or longitude + wide > 180
                then box(point(-180, latitude - high), point(180, latitude + high))
                else box(point(longitude - wide, latitude - high), point(longitude + wide, latitude + high)) end
    from (select high + 0.00001 as high,
                 case when abs(latitude) + high >= 90 then 360
                      else asind(least(1, sind(high) / cosd(latitude))) + 0.00001 / cosd(latitude) end as wide
          from (select 2 * asind(least(1, chord / (2 * 6371008.8))) as high) angle) angles
$$;
