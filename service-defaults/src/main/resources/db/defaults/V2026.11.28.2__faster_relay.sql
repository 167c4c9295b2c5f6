-- Parked events are looked up for each event that is about to be sent. There are hardly ever any, and this index is as small; without it a
-- backlog is compared with itself.
create index outbox_parked on outbox (topic, key, id) where parked;
alter table outbox drop column attempts;

-- One index less to write for each event: a position is given once, and read with its topic only.
drop index feed_item_position;
alter table feed_item drop constraint feed_item_feed_position_key;
alter table feed_item add unique (topic, feed_position);
