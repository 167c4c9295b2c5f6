-- A copy has the id of its original, under the same name in every table.

alter table attendee rename column registration_id to id;
