-- The licences and ways of the records from which the values of a place stand, where they are not the usual ones: readers of the feed
-- are told them, so that another licence alone is a change of the place. Those of places that are there already come with their next change.
alter table place add column attributions text[] not null default '{}';
