-- When the teams were last confirmed to the other services. Its lock gives the heartbeats of several replicas one order.
create table team_heartbeat (
    one          boolean primary key default true check (one),
    confirmed_at timestamptz not null
);
insert into team_heartbeat (confirmed_at) values ('epoch');
