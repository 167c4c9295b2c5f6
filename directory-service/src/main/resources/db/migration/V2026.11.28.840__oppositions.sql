-- Persons who want their mail address, telephone number or name to be no longer in the directory. The values are kept as digests under a key
-- that the database does not have.
create table opposition (
    id                uuid primary key,
    version           bigint      not null,
    status            text        not null check (status in ('RECEIVED', 'DONE')),
    received_at       timestamptz not null,
    done_at           timestamptz,
    mail_addresses    integer     not null check (mail_addresses >= 0),
    telephone_numbers integer     not null check (telephone_numbers >= 0),
    names             integer     not null check (names >= 0),
    step              text        not null,
    position          text,
    redacted          jsonb       not null,
    networks          uuid[]      not null,
    check ((status = 'DONE') = (done_at is not null))
);
comment on column opposition.position is 'the key of the row after which the step goes on; keys hold no text of a record that is not redacted';
create index opposition_waiting on opposition (id) where status = 'RECEIVED';

create table opposed_value (
    opposition_id uuid    not null references opposition on delete cascade,
    kind          text    not null check (kind in ('MAIL_ADDRESS', 'TELEPHONE_NUMBER', 'NAME', 'NAME_WORD')),
    digest        bytea   not null check (length(digest) = 32),
    words         integer not null check (words > 0),
    primary key (opposition_id, kind, digest)
);
comment on column opposed_value.words is 'of how many words a name is, so that names of so many words are looked for';

-- Raised with each change of what is opposed, so that replicas see whether what they have in memory is that.
create table opposition_revision (
    one      boolean primary key default true check (one),
    revision bigint not null
);
insert into opposition_revision (revision) values (0);
