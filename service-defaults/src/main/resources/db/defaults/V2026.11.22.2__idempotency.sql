create table idempotency (
    principal   text        not null,
    method      text        not null,
    path        text        not null,
    key         text        not null,
    fingerprint bytea       not null,
    status      integer     not null,
    headers     json        not null,
    body        text,
    expires_at  timestamptz not null,
    primary key (principal, method, path, key)
);
create index idempotency_expiry on idempotency (expires_at);
