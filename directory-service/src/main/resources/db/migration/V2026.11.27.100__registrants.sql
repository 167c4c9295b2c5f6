-- Who registered an actor may change it, until it has representatives. Of actors from before that is not known.

alter table actor add column registered_by_issuer text;
alter table actor add column registered_by_subject text;
alter table actor add check ((registered_by_issuer is null) = (registered_by_subject is null));
