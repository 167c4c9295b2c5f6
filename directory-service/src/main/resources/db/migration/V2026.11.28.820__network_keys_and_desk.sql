-- Keys by which the machines of partner networks sign in without a token. They go with their network.
create table network_key (
    id           uuid primary key,
    version      bigint      not null,
    network_id   uuid        not null references partner_network on delete cascade,
    name         text        not null check (length(name) between 1 and 100),
    key_hash     text        not null unique check (key_hash ~ '^[0-9a-f]{64}$'),
    created_at   timestamptz not null,
    expires_at   timestamptz not null,
    -- to the hour, so that not every request writes
    last_used_at timestamptz,
    check (expires_at > created_at)
);
create index network_key_network on network_key (network_id, id);

-- Addresses under which the desk of a network can be read in a browser for some hours.
create table desk_link (
    id         uuid primary key,
    version    bigint      not null,
    network_id uuid        not null references partner_network on delete cascade,
    code_hash  text        not null unique check (code_hash ~ '^[0-9a-f]{64}$'),
    expires_at timestamptz not null
);
create index desk_link_network on desk_link (network_id, expires_at);

-- The pairs of one network that wait for review, whichever of the records is its own.
create index duplicate_pair_first_network on duplicate_pair (first_network) where status = 'OPEN';
create index duplicate_pair_second_network on duplicate_pair (second_network) where status = 'OPEN';
