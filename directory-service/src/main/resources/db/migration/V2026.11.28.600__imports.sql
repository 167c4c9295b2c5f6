-- How a network names the columns of its tables, and what its words mean. A version is never changed: an import names the one it used.
create table column_mapping (
    id         uuid primary key,
    version    bigint      not null,
    network_id uuid        not null references partner_network on delete cascade,
    number     integer     not null check (number > 0),
    details    jsonb       not null,
    created_at timestamptz not null,
    unique (network_id, number)
);

-- A table that a network has sent, and how far it has been taken in.
create table import_job (
    id             uuid primary key,
    version        bigint      not null,
    network_id     uuid        not null references partner_network on delete cascade,
    mapping_number integer,
    retry_of       uuid        references import_job on delete set null,
    dry_run        boolean     not null,
    snapshot       boolean     not null,
    status         text        not null check (status in ('QUEUED', 'RUNNING', 'HELD', 'DONE', 'FAILED')),
    deletion       text        not null check (deletion in ('NONE', 'DUE', 'HELD', 'CONFIRMED', 'CANCELLED')),
    failure        text,
    created_at     timestamptz not null,
    started_at     timestamptz,
    ended_at       timestamptz,
    headings       text[]      not null,
    table_ended    boolean     not null,
    row_count      bigint      not null,
    created        bigint      not null,
    changed        bigint      not null,
    unchanged      bigint      not null,
    held           bigint      not null,
    refused        bigint      not null,
    missing        bigint      not null,
    deleted        bigint      not null,
    resumed        integer     not null,
    attempts       integer     not null,
    lease_holder   uuid,
    leased_until   timestamptz,
    check (row_count = created + changed + unchanged + held + refused),
    check ((status = 'RUNNING') = (lease_holder is not null)),
    check ((status in ('DONE', 'FAILED')) = (ended_at is not null)),
    check (status <> 'HELD' or deletion = 'HELD')
);
create index import_job_network on import_job (network_id, id);
create index import_job_waiting on import_job (id) where status in ('QUEUED', 'RUNNING');

-- The table itself until it has been read, in parts, so that another replica can read on.
create table import_content (
    job_id uuid    not null references import_job on delete cascade,
    part   integer not null,
    bytes  bytea   not null,
    primary key (job_id, part)
);
alter table import_content alter column bytes set storage external;

-- What came of each row. Of rows with faults the cells are kept, to be given back and to be read again.
create table import_row (
    job_id      uuid   not null references import_job on delete cascade,
    number      bigint not null,
    external_id text,
    outcome     text   not null check (outcome in ('CREATED', 'CHANGED', 'UNCHANGED', 'HELD', 'REFUSED')),
    cause       text,
    suggestion  text,
    faults      jsonb,
    cells       jsonb,
    primary key (job_id, number)
);
create index import_row_external_id on import_row (job_id, external_id);
create index import_row_refused on import_row (job_id, number) where outcome = 'REFUSED';

create index place_record_faults on place_record (network_id, id) where faults <> '[]';
