create table room (
    id      uuid primary key,
    version bigint  not null,
    name    text    not null,
    seats   integer not null check (seats > 0)
);
create table visitor (
    id   uuid primary key,
    kind text not null check (kind <> 'fantôme')
);
